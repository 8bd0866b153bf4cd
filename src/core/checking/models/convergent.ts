import type {Budget} from '../budget.ts';
import type {Memory} from './memory.ts';
import {FIRST, NO_READ, sourcesOf, type Sources} from './sources.ts';
import type {Finding} from './verdict.ts';

/**
 * Convergent causal consistency, as Bouajjani, Enea, Guerraoui and Hamza put it (2017, after Burckhardt 2014): there
 * is one order of all writes, the same for everybody, and each read returns the last of those writes in it that the
 * read comes causally after. So a read of something else than the last such write demands that order to be otherwise,
 * and the history is allowed if these demands, with causal order, have no cycle.
 */
export function* convergent(memory: Memory, budget: Budget): Generator<void, Finding> {
  for (const sources of sourcesOf(memory)) {
    budget.spent += 1;
    const order = lastWriterOrder(memory, sources, budget);
    if (order !== null) {
      const indexes = order.map((place) => memory.accesses[place]?.index ?? -1);
      return {kind: 'allowed', views: [{process: null, order: indexes}], sources: []};
    }
    const bound = budget.exhausted;
    if (bound !== null) return {kind: 'unknown', states: budget.spent, bound};
    yield;
  }
  return {kind: 'forbidden', process: null};
}

function lastWriterOrder({accesses, before}: Memory, sources: Sources, budget: Budget): number[] | null {
  const causes = before.map((direct, place) => {
    const source = sources[place] ?? NO_READ;
    return source >= 0 ? [...direct, source] : [...direct];
  });
  const causal = sorted(causes);
  if (causal === null) return null;
  const past = pastOf(causes, causal, budget);
  for (const [place, {isWrite, key}] of accesses.entries()) {
    if (isWrite) continue;
    const source = sources[place] ?? NO_READ;
    for (const [other, write] of accesses.entries()) {
      budget.steps += 1;
      if (other === source || !write.isWrite || write.key !== key || !isIn(past[place], other)) continue;
      if (source === FIRST) return null;
      causes[source]?.push(other);
    }
  }
  return sorted(causes);
}

/** All places in an order in which each comes after those it names; `null` if they form a cycle. */
function sorted(before: readonly (readonly number[])[]): number[] | null {
  const after: number[][] = before.map(() => []);
  const missing = before.map((those, place) => {
    for (const each of those) after[each]?.push(place);
    return those.length;
  });
  const order = [...missing.keys()].filter((place) => missing[place] === 0);
  for (const place of order) {
    for (const next of after[place] ?? []) {
      const left = (missing[next] ?? 0) - 1;
      missing[next] = left;
      if (left === 0) order.push(next);
    }
  }
  return order.length === before.length ? order : null;
}

/** For each place, a bit for each that comes before it. */
function pastOf(
  before: readonly (readonly number[])[],
  order: readonly number[],
  budget: Budget,
): Int32Array[] {
  const words = Math.ceil(before.length / 32);
  const past = before.map(() => new Int32Array(words));
  for (const place of order) {
    const own = past[place];
    for (const each of before[place] ?? []) {
      past[each]?.forEach((word, at) => {
        if (own !== undefined) own[at] = (own[at] ?? 0) | word;
      });
      if (own !== undefined) own[each >>> 5] = (own[each >>> 5] ?? 0) | (1 << (each & 31));
      budget.steps += words;
    }
  }
  return past;
}

function isIn(bits: Int32Array | undefined, place: number): boolean {
  return (((bits?.[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}
