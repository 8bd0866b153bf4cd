/**
 * What clients saw, in the words of Jepsen: a process invokes an operation; later it is told `ok` (it happened),
 * `fail` (it certainly did not), or learns nothing (`info`: it may take effect at any later time, or never).
 */

/** A client thread. It has one operation under way at a time. */
export type Process = number | string;

/** What JSON can say, short of objects. `null` means: nothing has been written yet. */
export type Value = null | boolean | number | string | readonly Value[];

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export type Outcome = 'ok' | 'fail' | 'info';

/** One line of a history, in real-time order. */
export interface HistoryEvent {
  readonly process: Process;
  readonly type: 'invoke' | Outcome;
  readonly f: string;
  /** Which object; operations without a key all speak of the same one. */
  readonly key?: Value;
  /** What is written, added or appended; `[from, to]` for a cas; in the `ok` of a read, what it read. */
  readonly value?: Value;
}

/**
 * An invocation and what became of it.
 *
 * Times are integer microseconds of a simulation, or places in a recorded history. Only their order is used: one
 * operation comes before another if and only if its `return` is less than the other's `call`.
 */
export interface Operation {
  readonly process: Process;
  readonly f: string;
  readonly key?: Value;
  /** As in the event; of a read that is not `ok`, `null`. */
  readonly value: Value;
  readonly call: number;
  /** When the client was answered or, with `info`, gave up waiting; `null` while it still waits. */
  readonly return: number | null;
  readonly outcome: Outcome;
}
