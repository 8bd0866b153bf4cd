// #region events
/**
 * Events in an order in which they may have happened. A receipt names the
 * place of its send in the list.
 */
export interface Event {
  readonly process: string;
  readonly receives?: number;
}

/**
 * The events just before each event: the last one of its own process, and
 * the send that it receives.
 */
function causesOf(events: readonly Event[], place: number): number[] {
  const {process, receives} = events[place] ?? {process: ''};
  const earlier = events
    .slice(0, place)
    .findLastIndex((event) => event.process === process);
  return [earlier, receives ?? -1].filter((cause) => cause >= 0);
}
// #endregion

// #region lamport
/**
 * Lamport's clock: one more than the greatest number among an event's
 * causes.
 */
export function lamportClock(events: readonly Event[]): number[] {
  const stamps: number[] = [];
  events.forEach((_, place) => {
    stamps.push(
      1 +
        Math.max(
          0,
          ...causesOf(events, place).map((cause) => stamps[cause] ?? 0),
        ),
    );
  });
  return stamps;
}
// #endregion

// #region vector
export type Vector = Readonly<Record<string, number>>;

/**
 * The vector clock: the greatest entry of all causes for each process, and
 * one more for the event's own.
 */
export function vectorClock(events: readonly Event[]): Vector[] {
  const stamps: Vector[] = [];
  events.forEach(({process}, place) => {
    const stamp: Record<string, number> = {};
    for (const cause of causesOf(events, place))
      for (const [name, count] of Object.entries(stamps[cause] ?? {}))
        stamp[name] = Math.max(stamp[name] ?? 0, count);
    stamp[process] = (stamp[process] ?? 0) + 1;
    stamps.push(stamp);
  });
  return stamps;
}

/** Whether `one` is at most `other` in each entry, and differs from it. */
export function isBefore(one: Vector, other: Vector): boolean {
  const atMost = (a: Vector, b: Vector) =>
    Object.entries(a).every(([name, count]) => count <= (b[name] ?? 0));
  return atMost(one, other) && !atMost(other, one);
}
// #endregion

/**
 * Happened-before by its definition: a path of causes leads from the later
 * event to the earlier.
 */
export function happenedBefore(
  events: readonly Event[],
  earlier: number,
  later: number,
): boolean {
  return causesOf(events, later).some(
    (cause) => cause === earlier || happenedBefore(events, earlier, cause),
  );
}
