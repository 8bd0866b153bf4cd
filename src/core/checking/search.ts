import {Board} from './board.ts';
import {isForgotten, missedRead} from './dead-ends.ts';
import type {Interval} from './interval.ts';
import type {Entry, Job} from './job.ts';
import type {Machine} from './machine.ts';
import {rank} from './rank.ts';
import {Visited} from './visited.ts';

/** Configurations that may still be looked at; shared by all searches that answer one question. */
export interface Budget {
  spent: number;
  readonly max: number;
}

export type Outcome =
  | {readonly kind: 'explained'; readonly order: readonly number[]}
  /** No order explains the history. One explains what comes before `from`; none what comes before and with `to`. */
  | {readonly kind: 'clash'; readonly from: number; readonly to: number}
  | {readonly kind: 'gave-up'};

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
 * Pauses (yields) after every slice of configurations. Gives up when the budget is spent, or the memory that one search
 * may take: half a gigabyte, counted in words and letters and not asked of the machine, so that every machine gives up
 * at the same configuration.
 */
export function* search(
  intervals: readonly Interval[],
  machine: Machine,
  budget: Budget,
): Generator<void, Outcome> {
  const run = new Search(intervals, machine);
  let alive = run.enter(machine.initial, false);
  budget.spent += 1;
  for (;;) {
    if (alive && run.complete) return {kind: 'explained', order: run.order};
    const step = run.nextStep();
    if (step === null) return {kind: 'clash', from: run.from, to: run.to};
    if (budget.spent >= budget.max || run.isFull) return {kind: 'gave-up'};
    alive = run.take(step.job, step.state);
    budget.spent += 1;
    if (budget.spent % SLICE === 0) yield;
  }
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

  constructor(
    intervals: readonly Interval[],
    private readonly machine: Machine,
  ) {
    this.board = new Board(intervals, machine);
    const width = 2 + Math.ceil(this.board.slots / 32);
    this.visited = new Visited(width);
    this.configuration = new Int32Array(width);
  }

  /** Whether the memory that a search may take is used up. */
  get isFull(): boolean {
    return this.visited.isFull || this.machine.isFull;
  }

  get complete(): boolean {
    return this.board.complete;
  }

  get order(): readonly number[] {
    return this.board.order.map((job) => job.index);
  }

  /** The next candidate that can succeed, with the state after it; `null` when all has been tried. */
  nextStep(): {job: Job; state: number} | null {
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
      return {job, state};
    }
    return null;
  }

  take(job: Job, state: number): boolean {
    this.board.place(job);
    return this.enter(state, job.resets && job.return === Infinity);
  }

  /** Opens the configuration that has been reached. `false` if it leads nowhere or has been seen. */
  enter(state: number, unnoticed: boolean): boolean {
    const frame = this.frame(state);
    const {blocking, noticed} = this.survey(state, frame.candidates, false);
    if (blocking === null) return true;
    this.reach(blocking.job);
    if (unnoticed && !noticed) return false;
    const missed = missedRead(this.board, this.machine, state, blocking);
    if (missed !== null) {
      this.to = Math.max(this.to, missed.return);
      return false;
    }
    const forgotten = isForgotten(this.board, this.machine, state);
    const {blocking: last} = forgotten ? this.survey(state, frame.candidates, true) : {blocking};
    if (last === null) return true;
    this.reach(last.job);
    this.configuration[0] = last.job.return;
    this.configuration[1] = forgotten ? -1 : state;
    if (!this.visited.add(this.configuration)) return false;
    rank(frame.candidates, state, last.job, this.machine);
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
  private survey(
    state: number,
    updates: Job[],
    forgotten: boolean,
  ): {blocking: Entry | null; noticed: boolean} {
    this.configuration.fill(0, 2);
    updates.length = 0;
    let noticed = false;
    let entry = this.board.first;
    while (entry !== null && !entry.isReturn) {
      const {job, before}: Entry = entry;
      if (job.seen === state || (forgotten && job.hidden)) {
        // Its return may have been the next entry, so go on from the entry before it.
        this.board.place(job);
        noticed = true;
        entry = before === null ? this.board.first : before.after;
        continue;
      }
      const word = 2 + (job.slot >>> 5);
      this.configuration[word] = (this.configuration[word] ?? 0) | (1 << (job.slot & 31));
      if (job.seen === null) updates.push(job);
      if (job.seen === null && !job.resets) noticed = true;
      entry = entry.after;
    }
    return {blocking: entry, noticed};
  }
}
