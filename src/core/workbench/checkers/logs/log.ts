import type {Seen} from './seen.ts';

/** One key's log, as sends and polls show it together. */
export interface Log {
  readonly key: string;
  /** Messages at each offset; more than one is wrong. */
  readonly at: ReadonlyMap<number, ReadonlySet<string>>;
  /** Messages in the order of their offsets. Offsets that nobody has seen may be nothing at all. */
  readonly order: readonly string[];
  /** The place of each in the order. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The logs of all keys. */
export function logsOf(seen: Iterable<Seen>): ReadonlyMap<string, Log> {
  const offsets = new Map<string, Map<number, Set<string>>>();
  for (const [key, offset, message] of seen) {
    const at = offsets.get(key) ?? new Map<number, Set<string>>();
    offsets.set(key, at.set(offset, (at.get(offset) ?? new Set()).add(message)));
  }
  return new Map([...offsets].map(([key, at]) => [key, logOf(key, at)]));
}

function logOf(key: string, at: ReadonlyMap<number, ReadonlySet<string>>): Log {
  const placeOf = new Map<string, number>();
  const order: string[] = [];
  for (const offset of [...at.keys()].sort((a, b) => a - b)) {
    // Of several messages at an offset, and of several offsets of a message, the first counts: both are told by themselves.
    const message = [...(at.get(offset) ?? [])].find((each) => !placeOf.has(each));
    if (message === undefined) continue;
    placeOf.set(message, order.length);
    order.push(message);
  }
  return {key, at, order, placeOf};
}
