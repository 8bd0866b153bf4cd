import type {Interval} from './interval.ts';
import type {Machine} from './machine.ts';

/** An operation on the board. It is placed once the order that is being tried holds it. */
export interface Job extends Interval {
  readonly resets: boolean;
  /** No other operation that can be open at the same time has the same slot. */
  readonly slot: number;
  /** Its call and, if that is known, its return. */
  readonly ends: Entry[];
  placed: boolean;
}

/** A call or a return in the doubly linked list of events that the order does not hold yet. */
export interface Entry {
  readonly job: Job;
  readonly isReturn: boolean;
  /** Among the board's reads by return, the first that returns here or later. */
  readonly nextRead: number;
  before: Entry | null;
  after: Entry | null;
}

/**
 * Wing and Gong's list of calls and returns, from which placed operations are lifted, and into which they are put
 * back when the search turns round. Operations whose calls stand before the first return are those that may be next.
 */
export class Board {
  /** Reads whose end is known, by the order of their returns. */
  readonly reads: readonly Job[];
  readonly slots: number;
  /** The operations of the order that is being tried. */
  readonly order: Job[] = [];
  first: Entry | null = null;
  private unreturned = 0;

  constructor(intervals: readonly Interval[], machine: Machine) {
    const {jobs, slots} = withSlots(intervals, machine);
    this.slots = slots;
    this.reads = jobs
      .filter((job) => job.seen !== null && job.return !== Infinity)
      .sort((a, b) => a.return - b.return);
    this.link(jobs);
  }

  /** Whether the order holds all that is known to have happened. */
  get complete(): boolean {
    return this.unreturned === 0;
  }

  place(job: Job): void {
    for (const entry of job.ends) this.lift(entry);
    job.placed = true;
    if (job.return !== Infinity) this.unreturned -= 1;
    this.order.push(job);
  }

  /** Takes back all but the first `length` operations of the order. */
  rewind(length: number): void {
    while (this.order.length > length) {
      const job = this.order.pop();
      if (job === undefined) return;
      for (let end = job.ends.length - 1; end >= 0; end--) this.putBack(job.ends[end]);
      job.placed = false;
      if (job.return !== Infinity) this.unreturned += 1;
    }
  }

  private lift({before, after}: Entry): void {
    if (before === null) this.first = after;
    else before.after = after;
    if (after !== null) after.before = before;
  }

  private putBack(entry: Entry | undefined): void {
    if (entry === undefined) return;
    if (entry.before === null) this.first = entry;
    else entry.before.after = entry;
    if (entry.after !== null) entry.after.before = entry;
  }

  private link(jobs: readonly Job[]): void {
    const events = jobs.flatMap((job) => [
      {job, at: job.call, isReturn: false},
      ...(job.return === Infinity ? [] : [{job, at: job.return, isReturn: true}]),
    ]);
    let last: Entry | null = null;
    let nextRead = 0;
    for (const {job, isReturn} of events.sort((a, b) => a.at - b.at)) {
      const entry: Entry = {job, isReturn, nextRead, before: last, after: null};
      if (last === null) this.first = entry;
      else last.after = entry;
      last = entry;
      job.ends.push(entry);
      if (isReturn) this.unreturned += 1;
      if (isReturn && job.seen !== null) nextRead += 1;
    }
  }
}

/** Gives each operation the least slot that is free at its call. An operation without a return keeps it for ever. */
function withSlots(intervals: readonly Interval[], machine: Machine): {jobs: Job[]; slots: number} {
  const free: number[] = [];
  const open: Job[] = [];
  let slots = 0;
  const jobs = [...intervals]
    .sort((a, b) => a.call - b.call)
    .map((interval): Job => {
      for (let i = open.length - 1; i >= 0; i--) {
        const job = open[i];
        if (job === undefined || job.return > interval.call) continue;
        free.push(job.slot);
        open.splice(i, 1);
      }
      const slot = free.pop() ?? slots++;
      const resets = interval.seen === null && machine.resets(interval.effect);
      const job: Job = {...interval, resets, slot, ends: [], placed: false};
      open.push(job);
      return job;
    });
  return {jobs, slots};
}
