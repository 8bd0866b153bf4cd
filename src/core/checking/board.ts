import type {Interval} from './interval.ts';
import {aim, type Job, type Target} from './job.ts';
import type {Machine} from './machine.ts';

/** Where the list of calls and returns ends, on both sides. */
export const END = -1;

/** Whether an entry of the list is a return. */
export const isReturn = (entry: number): boolean => (entry & 1) === 1;

/**
 * Wing and Gong's list of calls and returns, from which placed operations are lifted, and into which they are put
 * back when the search turns round. Operations whose calls stand before the first return are those that may be next.
 *
 * An entry of the list is a number: the place of its operation twice, and one more if it is the return. The links are
 * kept in arrays of numbers, for there are two entries an operation.
 */
export class Board {
  /** Reads, by the order of their returns. */
  readonly reads: readonly Job[];
  readonly slots: number;
  /** The operations of the order that is being tried. */
  readonly order: Job[] = [];
  /** What can be reached from the first state, and from each reset in the order that can be seen, without another. */
  readonly segments: (readonly Target[])[];
  first = END;
  /** The entry before each, and after it. */
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  /** For each return: among the board's reads by return, the first that returns there or later. */
  private readonly nextReads: Int32Array;
  private readonly jobs: readonly Job[];
  private unreturned = 0;

  constructor(intervals: readonly Interval[], machine: Machine) {
    const {jobs, reads, first} = aim(intervals, machine);
    // What nobody saw happen, and nobody knows to have happened, need not have happened.
    const needed = jobs.filter((job) => !job.hidden || job.return !== Infinity);
    this.reads = reads;
    this.segments = [first];
    this.slots = giveSlots(needed);
    this.jobs = needed;
    this.before = new Int32Array(2 * needed.length);
    this.after = new Int32Array(2 * needed.length);
    this.nextReads = new Int32Array(2 * needed.length);
    this.link();
  }

  /** The operation that is called, or returns, there. */
  jobAt(entry: number): Job {
    const job = this.jobs[entry >>> 1];
    if (job === undefined) throw new RangeError(`There is no entry ${entry}`);
    return job;
  }

  entryAfter(entry: number): number {
    return entry === END ? this.first : (this.after[entry] ?? END);
  }

  entryBefore(entry: number): number {
    return this.before[entry] ?? END;
  }

  nextRead(entry: number): number {
    return this.nextReads[entry] ?? 0;
  }

  /** Whether the order holds all that is known to have happened. */
  get complete(): boolean {
    return this.unreturned === 0;
  }

  place(job: Job): void {
    this.lift(2 * job.place);
    if (job.return !== Infinity) this.lift(2 * job.place + 1);
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
      if (job.return !== Infinity) this.putBack(2 * job.place + 1);
      this.putBack(2 * job.place);
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

  private lift(entry: number): void {
    const before = this.entryBefore(entry);
    const after = this.entryAfter(entry);
    this.join(before, after);
    if (after !== END) this.before[after] = before;
  }

  private putBack(entry: number): void {
    const after = this.entryAfter(entry);
    this.join(this.entryBefore(entry), entry);
    if (after !== END) this.before[after] = entry;
  }

  private join(before: number, after: number): void {
    if (before === END) this.first = after;
    else this.after[before] = after;
  }

  private link(): void {
    const {jobs} = this;
    const entries: number[] = [];
    jobs.forEach((job, place) => {
      job.place = place;
      entries.push(2 * place);
      if (job.return !== Infinity) entries.push(2 * place + 1);
    });
    const timeOf = (entry: number): number => {
      const job = this.jobAt(entry);
      return isReturn(entry) ? job.return : job.call;
    };
    let last = END;
    let nextRead = 0;
    for (const entry of entries.sort((a, b) => timeOf(a) - timeOf(b))) {
      this.join(last, entry);
      this.before[entry] = last;
      this.after[entry] = END;
      this.nextReads[entry] = nextRead;
      last = entry;
      if (!isReturn(entry)) continue;
      this.unreturned += 1;
      if (this.jobAt(entry).seen !== null) nextRead += 1;
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
    // What never returns is never asked again, or every operation left open would slow all that come after it.
    if (job.return !== Infinity) open.push(job);
  }
  return slots;
}
