import type {Interval} from './interval.ts';
import type {Machine} from './machine.ts';

const NOTHING: readonly Target[] = [];

/** An operation on the board. It is placed once the order that is being tried holds it. A class, for there are many. */
export class Job implements Interval {
  readonly index: number;
  readonly call: number;
  readonly return: number;
  readonly seen: number | null;
  readonly effect: number;
  /** No other operation that can be open at the same time has the same slot. */
  slot = 0;
  /** On the board. */
  place = -1;
  /** What a read saw. */
  target: Target | null = null;
  /** What can be reached from a reset without another. */
  helps = NOTHING;
  /** No read can tell whether this update happened. */
  hidden = false;
  placed = false;

  constructor(
    interval: Interval,
    readonly resets: boolean,
  ) {
    this.index = interval.index;
    this.call = interval.call;
    this.return = interval.return;
    this.seen = interval.seen;
    this.effect = interval.effect;
  }
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
  const jobs = intervals.map(
    (interval) => new Job(interval, interval.seen === null && machine.resets(interval.effect)),
  );
  const reads = jobs
    .filter((job) => job.seen !== null && job.return !== Infinity)
    .sort((a, b) => a.return - b.return);
  const targets = targetsOf(reads);
  const latestFirst = [...targets].reverse();
  const find = machine.finder(targets.map(({state}) => state));
  // Where an update may fail, nothing is known to be out of reach, and nobody asks what a reset helps.
  const reached = (state: number): readonly Target[] => {
    const places = machine.conditional ? [] : find(state);
    return places.length === 0 ? NOTHING : places.flatMap((place) => targets[place] ?? []);
  };
  const known: Pick<Job, 'helps' | 'hidden'>[] = [];
  for (const job of jobs) {
    if (job.seen !== null) continue;
    let told = known[job.effect];
    if (told === undefined) {
      const helps = job.resets
        ? reached(machine.after(machine.initial, job.effect) ?? machine.initial)
        : NOTHING;
      told = {helps, hidden: !machine.conditional && !isSeen(job, helps, latestFirst, machine)};
      known[job.effect] = told;
    }
    job.helps = told.helps;
    job.hidden = told.hidden;
    for (const target of job.helps) target.helpers += 1;
  }
  return {jobs, reads, first: reached(machine.initial)};
}

/** Later states show most, so they are asked first. */
function isSeen(
  job: Job,
  helps: readonly Target[],
  latestFirst: readonly Target[],
  machine: Machine,
): boolean {
  if (job.resets) return helps.length > 0;
  return latestFirst.some((target) => machine.shows(job.effect, target.state));
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
