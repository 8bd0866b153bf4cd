import type {Interval} from './interval.ts';
import {aim, type Entry, type Job, type Target} from './job.ts';
import type {Machine} from './machine.ts';

/**
 * Wing and Gong's list of calls and returns, from which placed operations are lifted, and into which they are put
 * back when the search turns round. Operations whose calls stand before the first return are those that may be next.
 */
export class Board {
  /** Reads, by the order of their returns. */
  readonly reads: readonly Job[];
  readonly slots: number;
  /** The operations of the order that is being tried. */
  readonly order: Job[] = [];
  /** What can be reached from the first state, and from each reset in the order that can be seen, without another. */
  readonly segments: (readonly Target[])[];
  first: Entry | null = null;
  private unreturned = 0;

  constructor(intervals: readonly Interval[], machine: Machine) {
    const {jobs, reads, first} = aim(intervals, machine);
    // What nobody saw happen, and nobody knows to have happened, need not have happened.
    const needed = jobs.filter((job) => !job.hidden || job.return !== Infinity);
    this.reads = reads;
    this.segments = [first];
    this.slots = giveSlots(needed);
    this.link(needed);
  }

  /** Whether the order holds all that is known to have happened. */
  get complete(): boolean {
    return this.unreturned === 0;
  }

  place(job: Job): void {
    for (const entry of job.ends) this.lift(entry);
    job.placed = true;
    this.count(job, -1);
    if (job.resets && !job.hidden) this.segments.push(job.helps);
    this.order.push(job);
  }

  /** Takes back all but the first `length` operations of the order. */
  rewind(length: number): void {
    while (this.order.length > length) {
      const job = this.order.pop();
      if (job === undefined) return;
      for (let end = job.ends.length - 1; end >= 0; end--) this.putBack(job.ends[end]);
      job.placed = false;
      this.count(job, 1);
      if (job.resets && !job.hidden) this.segments.pop();
    }
  }

  private count(job: Job, change: 1 | -1): void {
    if (job.return !== Infinity) this.unreturned += change;
    if (job.target !== null) job.target.unread += change;
    for (const target of job.helps) target.helpers += change;
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

/** Gives each operation a slot that is free at its call; one without a return keeps it for ever. How many there are. */
function giveSlots(jobs: readonly Job[]): number {
  const free: number[] = [];
  let open: Job[] = [];
  let slots = 0;
  for (const job of [...jobs].sort((a, b) => a.call - b.call)) {
    const ended = open.filter((other) => other.return < job.call);
    if (ended.length > 0) open = open.filter((other) => other.return > job.call);
    free.push(...ended.map((other) => other.slot));
    job.slot = free.pop() ?? slots++;
    open.push(job);
  }
  return slots;
}
