import type {Interval} from './interval.ts';
import type {Machine} from './machine.ts';

/** An operation on the board. It is placed once the order that is being tried holds it. */
export interface Job extends Interval {
  readonly resets: boolean;
  /** No other operation that can be open at the same time has the same slot. */
  slot: number;
  /** Its call and, if that is known, its return. */
  readonly ends: Entry[];
  /** What a read saw. */
  target: Target | null;
  /** What can be reached from a reset without another. */
  helps: readonly Target[];
  /** No read can tell whether this update happened. */
  hidden: boolean;
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

/** A state that was seen, and what can still lead to it. */
export interface Target {
  readonly state: number;
  /** The reads that saw it, by return. */
  readonly readers: readonly Job[];
  /** Reads that the order does not hold yet. */
  unread: number;
  /** Resets that the order does not hold yet and from which the state can be reached. */
  helpers: number;
}

export interface Aims {
  readonly jobs: readonly Job[];
  /** The reads, by return. */
  readonly reads: readonly Job[];
  /** What can be reached from the first state without a reset. */
  readonly first: readonly Target[];
}

/** Finds out what every update is for: which of the states that were seen it can lead to. */
export function aim(intervals: readonly Interval[], machine: Machine): Aims {
  const jobs = intervals.map((interval): Job => {
    const resets = interval.seen === null && machine.resets(interval.effect);
    return {...interval, resets, slot: 0, ends: [], target: null, helps: [], hidden: false, placed: false};
  });
  const reads = jobs
    .filter((job) => job.seen !== null && job.return !== Infinity)
    .sort((a, b) => a.return - b.return);
  const targets = targetsOf(reads);
  const reached = (state: number) => targets.filter((target) => machine.leadsTo(state, target.state));
  const byEffect = new Map<number, Pick<Job, 'helps' | 'hidden'>>();
  for (const job of jobs) {
    if (job.seen !== null) continue;
    let known = byEffect.get(job.effect);
    if (known === undefined) {
      const helps = job.resets ? reached(machine.after(machine.initial, job.effect) ?? machine.initial) : [];
      known = {helps, hidden: !machine.conditional && !isSeen(job, helps, targets, machine)};
      byEffect.set(job.effect, known);
    }
    Object.assign(job, known);
    for (const target of job.helps) target.helpers += 1;
  }
  return {jobs, reads, first: reached(machine.initial)};
}

/** Later states show most, so they are asked first. */
function isSeen(job: Job, helps: readonly Target[], targets: readonly Target[], machine: Machine): boolean {
  if (job.resets) return helps.length > 0;
  return [...targets].reverse().some((target) => machine.shows(job.effect, target.state));
}

function targetsOf(reads: readonly Job[]): Target[] {
  const byState = new Map<number, Job[]>();
  for (const read of reads) {
    if (read.seen === null) continue;
    const readers = byState.get(read.seen);
    if (readers === undefined) byState.set(read.seen, [read]);
    else readers.push(read);
  }
  return [...byState].map(([state, readers]) => {
    const target: Target = {state, readers, unread: readers.length, helpers: 0};
    for (const read of readers) read.target = target;
    return target;
  });
}
