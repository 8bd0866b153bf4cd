import type {Operation, Value} from '../history.ts';

interface Size {
  readonly operations: number;
  readonly processes: number;
  readonly objects: number;
  /**
   * `false`: all that processes do overlaps what others do, and only the order within each counts. `true`: every order
   * in time that operations can have.
   */
  readonly realTime: boolean;
  /** Whether a read may return a value that nobody writes. */
  readonly thinAir: boolean;
}

const KEYS = ['x', 'y', 'z'];

/** What one operation does, before values are given. */
interface Act {
  readonly isRead: boolean;
  readonly key: number;
}

/** When each operation is called and returns, in the order of processes. */
type Times = readonly (readonly [call: number, end: number])[];

/**
 * Every history of exactly so many answered reads and writes of registers, but for what names and the order of processes can
 * make of it: objects are named as they turn up, values as they are written, process by process.
 */
export function* smallHistories(size: Size): Generator<Operation[]> {
  for (const lengths of partitions(size.operations, size.processes)) {
    const owners = lengths.flatMap((length, process) => Array.from({length}, () => process));
    for (const times of timesOf(lengths, size.realTime)) {
      for (const acts of actsOf(size.operations, size.objects)) {
        if (isTwin(acts, lengths, times, size.realTime)) continue;
        yield* filled(acts, owners, times, size.thinAir);
      }
    }
  }
}

/** So many operations among at most so many processes, the busiest first. */
function partitions(operations: number, processes: number, most = operations): number[][] {
  if (operations === 0) return [[]];
  if (processes === 0) return [];
  const found: number[][] = [];
  for (let first = Math.min(operations, most); first > 0; first -= 1) {
    for (const rest of partitions(operations - first, processes - 1, first)) found.push([first, ...rest]);
  }
  return found;
}

function* actsOf(operations: number, objects: number): Generator<Act[]> {
  if (operations === 0) {
    yield [];
    return;
  }
  for (const before of actsOf(operations - 1, objects)) {
    const named = Math.max(-1, ...before.map(({key}) => key)) + 1;
    for (let key = 0; key <= named && key < objects; key += 1) {
      yield [...before, {isRead: false, key}];
      yield [...before, {isRead: true, key}];
    }
  }
}

/** Processes that are equally long can change places: of the two histories one will do. Only where time is no matter. */
function isTwin(acts: readonly Act[], lengths: readonly number[], _times: Times, realTime: boolean): boolean {
  if (realTime) return false;
  let start = 0;
  return lengths.some((length, process) => {
    const own = kinds(acts.slice(start, start + length));
    const next = kinds(acts.slice(start + length, start + 2 * length));
    start += length;
    return lengths[process + 1] === length && own > next;
  });
}

/** By what they are alone: keys may change names when processes change places. */
function kinds(acts: readonly Act[]): string {
  return acts.map(({isRead}) => (isRead ? 'r' : 'w')).join('');
}

/** Values: writes are numbered as they turn up, and may repeat; a read returns nothing, or what is written anywhere. */
function* filled(
  acts: readonly Act[],
  owners: readonly number[],
  times: Times,
  thinAir: boolean,
): Generator<Operation[]> {
  for (const written of valuesOf(acts)) {
    const most = KEYS.map((_, key) =>
      Math.max(0, ...acts.map((act, at) => (act.key === key ? (written[at] ?? 0) : 0))),
    );
    yield* reading(acts, owners, times, written, most, thinAir);
  }
}

function* valuesOf(acts: readonly Act[], from = 0, most: readonly number[] = []): Generator<number[]> {
  const act = acts[from];
  if (act === undefined) {
    yield [];
    return;
  }
  const known = most[act.key] ?? 0;
  for (let value = act.isRead ? 0 : 1; value <= (act.isRead ? 0 : known + 1); value += 1) {
    const next = [...most];
    next[act.key] = Math.max(known, value);
    for (const rest of valuesOf(acts, from + 1, next)) yield [value, ...rest];
  }
}

function* reading(
  acts: readonly Act[],
  owners: readonly number[],
  times: Times,
  written: readonly number[],
  most: readonly number[],
  thinAir: boolean,
): Generator<Operation[]> {
  const reads = [...acts.keys()].filter((at) => acts[at]?.isRead);
  const seen = reads.map(() => 0);
  const limit = reads.map((at) => (most[acts[at]?.key ?? 0] ?? 0) + (thinAir ? 1 : 0));
  for (;;) {
    yield acts.map(({isRead, key}, at): Operation => {
      const value: Value = isRead ? (seen[reads.indexOf(at)] ?? 0) || null : (written[at] ?? 0);
      const [call, end] = times[at] ?? [0, 0];
      return {
        process: owners[at] ?? 0,
        f: isRead ? 'read' : 'write',
        key: KEYS[key] ?? 'x',
        value,
        call,
        return: end,
        outcome: 'ok',
      };
    });
    let place = seen.length - 1;
    while (place >= 0 && seen[place] === limit[place]) {
      seen[place] = 0;
      place -= 1;
    }
    if (place < 0) return;
    seen[place] = (seen[place] ?? 0) + 1;
  }
}

function timesOf(lengths: readonly number[], realTime: boolean): Times[] {
  if (!realTime)
    return [lengths.flatMap((length) => Array.from({length}, (_, at) => [2 * at, 2 * at + 1] as const))];
  const known = new Map<string, Times>();
  for (const order of interleavings(lengths.map((length) => 2 * length))) {
    const next = lengths.map(() => 0);
    const at: number[][] = lengths.map(() => []);
    order.forEach((process, place) => {
      at[process]?.push(place);
      next[process] = (next[process] ?? 0) + 1;
    });
    const times = at.flatMap((places) =>
      Array.from(
        {length: places.length / 2},
        (_, each) => [places[2 * each] ?? 0, places[2 * each + 1] ?? 0] as const,
      ),
    );
    const precedes = times.map(([, end]) => times.map(([call]) => (end < call ? 1 : 0)).join('')).join(' ');
    if (!known.has(precedes)) known.set(precedes, times);
  }
  return [...known.values()];
}

/** Every order of events in which process p has so many. */
function* interleavings(left: readonly number[]): Generator<number[]> {
  if (left.every((count) => count === 0)) {
    yield [];
    return;
  }
  for (const [process, count] of left.entries()) {
    if (count === 0) continue;
    const rest = left.map((each, other) => (other === process ? each - 1 : each));
    for (const after of interleavings(rest)) yield [process, ...after];
  }
}
