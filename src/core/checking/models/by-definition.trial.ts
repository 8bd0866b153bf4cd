import {explainable, references} from '../brute-force.trial.ts';
import type {Operation} from '../history.ts';
import type {ModelName} from './names.ts';

type Pair = (a: Operation, b: Operation) => boolean;
type Sources = ReadonlyMap<Operation, Operation | null>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isRead = ({f}: Operation): boolean => f === 'read';
const isWrite = ({f}: Operation): boolean => f === 'write';

/** One process had the answer to `a` when it called `b`. */
const inProgramOrder: Pair = (a, b) =>
  a.process === b.process && a.outcome === 'ok' && (a.return ?? Infinity) < b.call;

/**
 * What each model says, written a second time and in another way than in the checkers: word for word from its
 * definition, by trying everything. So give it few operations; the checkers are tested against it. Registers begin
 * with `null`.
 */
export function allowedByDefinition(model: ModelName, history: readonly Operation[]): boolean | 'undefined' {
  const all = history.filter(({f, outcome}) => outcome === 'ok' || (outcome === 'info' && f === 'write'));
  switch (model) {
    case 'linearizable':
      return explainable(references.register, history);
    case 'regular':
    case 'safe':
      return readByRead(all, model === 'safe');
    case 'eventual':
      return [...everySources(all)].length > 0;
    case 'convergent causal':
      return some(everySources(all), (sources) => isConvergent(all, sources));
    case 'sequential':
      return hasOrder(all, inProgramOrder);
    default:
      return some(everySources(all), (sources) => everyoneHasAView(model, all, sources));
  }
}

/** A register is regular if each of its reads, alone with all writes, is linearizable. */
function readByRead(all: readonly Operation[], safe: boolean): boolean | 'undefined' {
  const writes = all.filter(isWrite);
  const twoWriters = writes.some((a) => writes.some((b) => same(a.key, b.key) && a.process !== b.process));
  if (twoWriters) return 'undefined';
  return all.filter(isRead).every((read) => {
    const own = writes.filter(({key}) => same(key, read.key));
    const apart = own.every(
      (write) =>
        (write.outcome === 'ok' && (write.return ?? 0) < read.call) || (read.return ?? 0) < write.call,
    );
    return (safe && !apart) || explainable(references.register, [...own, read]);
  });
}

function* everySources(all: readonly Operation[], from = 0): Generator<Sources> {
  const reads = all.filter(isRead);
  const read = reads[from];
  if (read === undefined) {
    yield new Map();
    return;
  }
  const possible: (Operation | null)[] = all.filter(
    (each) => isWrite(each) && same(each.key, read.key) && same(each.value, read.value),
  );
  if (read.value === null) possible.push(null);
  for (const source of possible)
    for (const rest of everySources(all, from + 1)) yield new Map([...rest, [read, source]]);
}

function causalOrder(all: readonly Operation[], sources: Sources): Pair {
  return closed(all, (a, b) => inProgramOrder(a, b) || sources.get(b) === a);
}

function everyoneHasAView(model: ModelName, all: readonly Operation[], sources: Sources): boolean {
  const causal = causalOrder(all, sources);
  return [...new Set(all.map(({process}) => process))].every((process) => {
    const own = ({process: other}: Operation) => other === process;
    const before: Pair = (a, b) => {
      const ordered = inProgramOrder(a, b);
      switch (model) {
        case 'causal':
          return causal(a, b);
        case 'PRAM':
          return ordered;
        case 'read your writes':
          return ordered && own(a) && isWrite(a) && isRead(b);
        case 'monotonic reads':
          return ordered && isRead(a) && isRead(b);
        case 'monotonic writes':
          return ordered && isWrite(a) && isWrite(b);
        case 'writes follow reads':
          return isWrite(b) && [...sources].some(([read, write]) => write === a && inProgramOrder(read, b));
        default:
          throw new Error(`${model} is not about views`);
      }
    };
    return hasOrder(
      all.filter((each) => isWrite(each) || own(each)),
      closed(all, before),
    );
  });
}

/** Tries every order of the operations in which what comes before comes before, and reads it from its start. */
function hasOrder(all: readonly Operation[], before: Pair): boolean {
  if (all.some((each) => before(each, each))) return false;
  const from = (done: readonly Operation[], left: readonly Operation[]): boolean =>
    left.length === 0
      ? done.every((each, place) => isWrite(each) || returnsLast(each, done.slice(0, place)))
      : left.some(
          (next) =>
            !left.some((other) => before(other, next)) &&
            from(
              [...done, next],
              left.filter((other) => other !== next),
            ),
        );
  return from([], all);
}

function returnsLast(read: Operation, done: readonly Operation[]): boolean {
  const last = [...done].reverse().find((each) => isWrite(each) && same(each.key, read.key));
  return same(last?.value ?? null, read.value);
}

/** One order of all writes, and each read returns the last one of its causal past. */
function isConvergent(all: readonly Operation[], sources: Sources): boolean {
  const causal = causalOrder(all, sources);
  if (all.some((each) => causal(each, each))) return false;
  const orders = (done: readonly Operation[], left: readonly Operation[]): boolean =>
    left.length === 0
      ? all.filter(isRead).every((read) => {
          const past = done.filter((write) => same(write.key, read.key) && causal(write, read));
          return (past.at(-1) ?? null) === sources.get(read);
        })
      : left.some(
          (next) =>
            !left.some((other) => causal(other, next)) &&
            orders(
              [...done, next],
              left.filter((other) => other !== next),
            ),
        );
  return orders([], all.filter(isWrite));
}

/** The least transitive relation that holds the pairs. */
function closed(all: readonly Operation[], pair: Pair): Pair {
  const related = new Set<string>();
  const name = (a: Operation, b: Operation) => `${all.indexOf(a)} ${all.indexOf(b)}`;
  for (const a of all) for (const b of all) if (pair(a, b)) related.add(name(a, b));
  for (const through of all)
    for (const a of all)
      for (const b of all)
        if (related.has(name(a, through)) && related.has(name(through, b))) related.add(name(a, b));
  return (a, b) => related.has(name(a, b));
}

function some<Each>(all: Iterable<Each>, holds: (each: Each) => boolean): boolean {
  for (const each of all) if (holds(each)) return true;
  return false;
}
