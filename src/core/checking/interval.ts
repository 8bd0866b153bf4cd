/**
 * An operation as the search sees it: when it could take effect, and what it does to states that are known by number.
 * Times are places in the order of events, each taken by one event.
 */
export interface Interval {
  /** Index in the history. */
  readonly index: number;
  readonly call: number;
  /** `Infinity` if nobody knows how it ended: it may take effect later, or never. */
  readonly return: number;
  /** The state that a read returned; `null` for an update. */
  readonly seen: number | null;
  /** Updates that do the same have the same number; -1 for a read. */
  readonly effect: number;
}

/** An object's history up to and with an event: what was called later is gone, what returned later is open. */
export function cutAfter(intervals: readonly Interval[], place: number): Interval[] {
  return intervals
    .filter(({call}) => call <= place)
    .flatMap((each) => (each.return > place ? opened(each) : [each]));
}

/** The operation with its end forgotten. A read that nobody saw the end of says nothing at all. */
export function opened(interval: Interval): Interval[] {
  return interval.seen === null ? [{...interval, return: Infinity}] : [];
}
