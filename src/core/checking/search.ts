import {Board, END, isReturn} from './board.ts';
import type {Bound, Budget} from './budget.ts';
import {isForgotten, missedRead} from './dead-ends.ts';
import type {Interval} from './interval.ts';
import type {Job} from './job.ts';
import type {Machine} from './machine.ts';
import {rank} from './rank.ts';
import {Visited} from './visited.ts';

export type Outcome =
  | {readonly kind: 'explained'; readonly order: readonly number[]}
  /** No order explains the history. One explains what comes before `from`; none what comes before and with `to`. */
  | {readonly kind: 'clash'; readonly from: number; readonly to: number}
  | {readonly kind: 'gave-up'; readonly bound: Bound};

/** How many configurations are looked at between two pauses, at most. */
export const SLICE = 256;

/** A configuration in which a choice is open: which of the candidates takes effect next? */
interface Frame {
  state: number;
  /** How many operations the order held. */
  placed: number;
  tried: number;
  readonly candidates: Job[];
}

/**
 * Looks for an order of one object's operations that respects real time and explains all reads.
 *
 * Wing and Gong's depth-first search (1993), with Lowe's memoisation of (operations placed, state) in the list form
 * of Horn and Kroening (2015, algorithm 1), and four rules that leave out orders without losing an answer:
 * a read that agrees with the state takes effect at once; of updates that do the same, the one that returns first
 * goes first; a configuration from which the next read to return cannot come true is dead; and a reset whose end is
 * unknown takes effect only directly before something that notices it.
 *
 * Pauses (yields) after every slice of configurations. Gives up when the budget is spent.
 */
export function* search(
  intervals: readonly Interval[],
  machine: Machine,
  budget: Budget,
): Generator<void, Outcome> {
  const run = new Search(intervals, machine, budget);
  const outcome = yield* run.toTheEnd();
  run.forget();
  return outcome;
}

class Search {
  /** Places of returns, as in `Outcome`. */
  from = -1;
  to = -1;
  private readonly board: Board;
  private readonly visited: Visited;
  /** The place of the first return, the state, and a bit for each open operation that has not been placed. */
  private readonly configuration: Int32Array;
  private readonly frames: Frame[] = [];
  private depth = 0;
  /** Bytes that the budget knows of. */
  private accounted = 0;

  constructor(
    intervals: readonly Interval[],
    private readonly machine: Machine,
    private readonly budget: Budget,
  ) {
    this.board = new Board(intervals, machine);
    const width = 2 + Math.ceil(this.board.slots / 32);
    this.visited = new Visited(width);
    this.configuration = new Int32Array(width);
  }

  *toTheEnd(): Generator<void, Outcome> {
    const {budget} = this;
    let alive = this.enter(this.machine.initial, false);
    budget.spent += 1;
    for (;;) {
      if (alive && this.complete) return {kind: 'explained', order: this.order};
      const step = this.nextStep();
      if (step === null) return {kind: 'clash', from: this.from, to: this.to};
      this.account();
      const bound = budget.exhausted;
      if (bound !== null) return {kind: 'gave-up', bound};
      alive = this.take(step.job, step.state);
      budget.spent += 1;
      if (budget.spent % SLICE === 0) yield;
    }
  }

  /** Gives back what the search remembered. */
  forget(): void {
    this.budget.forget(this.accounted);
    this.accounted = 0;
  }

  private account(): void {
    const bytes = this.visited.bytes + this.machine.bytes;
    this.budget.remember(bytes - this.accounted);
    this.accounted = bytes;
  }

  private get complete(): boolean {
    return this.board.complete;
  }

  private get order(): readonly number[] {
    return this.board.order.map((job) => job.index);
  }

  /** The next candidate that can succeed, with the state after it; `null` when all has been tried. */
  private nextStep(): {job: Job; state: number} | null {
    while (this.depth > 0) {
      const frame = this.frames[this.depth - 1];
      const job = frame?.candidates[frame.tried];
      if (frame === undefined || job === undefined) {
        this.depth -= 1;
        continue;
      }
      frame.tried += 1;
      const state = this.machine.after(frame.state, job.effect);
      if (state === null) continue;
      this.board.rewind(frame.placed);
      // Nothing is left to come back for: a history without choices takes one frame and not one an operation.
      if (frame.tried === frame.candidates.length) this.depth -= 1;
      return {job, state};
    }
    return null;
  }

  private take(job: Job, state: number): boolean {
    this.board.place(job);
    return this.enter(state, job.resets && job.return === Infinity);
  }

  /** Opens the configuration that has been reached. `false` if it leads nowhere or has been seen. */
  private enter(state: number, unnoticed: boolean): boolean {
    const frame = this.frame(state);
    const {blocking, noticed} = this.survey(state, frame.candidates, false);
    if (blocking === END) return true;
    this.reach(this.board.jobAt(blocking));
    if (unnoticed && !noticed) return false;
    const missed = missedRead(this.board, this.machine, state, blocking);
    if (missed !== null) {
      this.to = Math.max(this.to, missed.return);
      return false;
    }
    const forgotten = isForgotten(this.board, this.machine, state);
    const {blocking: last} = forgotten ? this.survey(state, frame.candidates, true) : {blocking};
    if (last === END) return true;
    const next = this.board.jobAt(last);
    this.reach(next);
    this.configuration[0] = next.return;
    this.configuration[1] = forgotten ? -1 : state;
    if (!this.visited.add(this.configuration)) return false;
    rank(frame.candidates, state, next, this.machine);
    frame.placed = this.board.order.length;
    this.depth += 1;
    return true;
  }

  /** Everything that returned before has been explained. */
  private reach(job: Job): void {
    this.from = Math.max(this.from, job.return);
    this.to = Math.max(this.to, job.return);
  }

  private frame(state: number): Frame {
    let frame = this.frames[this.depth];
    if (frame === undefined) this.frames.push((frame = {state, placed: 0, tried: 0, candidates: []}));
    frame.state = state;
    frame.tried = 0;
    return frame;
  }

  /**
   * Goes through the operations that may be next, places the reads that agree with the state (and, in a forgotten
   * state, the hidden updates), and collects the updates; `blocking` is the first return that the order has to reach.
   */
  private survey(state: number, updates: Job[], forgotten: boolean): {blocking: number; noticed: boolean} {
    const {board, machine, configuration} = this;
    configuration.fill(0, 2);
    updates.length = 0;
    let noticed = false;
    let entry = board.first;
    while (entry !== END && !isReturn(entry)) {
      this.budget.steps += 1;
      const job = board.jobAt(entry);
      if ((job.seen !== null && machine.shown(job.seen, state)) || (forgotten && job.hidden)) {
        // Its return may have been the next entry, so go on from the entry before it.
        const before = board.entryBefore(entry);
        board.place(job);
        noticed = true;
        entry = board.entryAfter(before);
        continue;
      }
      const word = 2 + (job.slot >>> 5);
      configuration[word] = (configuration[word] ?? 0) | (1 << (job.slot & 31));
      if (job.seen === null) updates.push(job);
      if (job.seen === null && !job.resets) noticed = true;
      entry = board.entryAfter(entry);
    }
    return {blocking: entry, noticed};
  }
}
