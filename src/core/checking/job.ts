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
  readonly readers: Job[];
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
  const find = machine.finder(targets.map(({state}) => state));
  // Where an update may fail, nothing is known to be out of reach, and nobody asks what a reset helps.
  const reached = (state: number): readonly Target[] => {
    const places = machine.conditional ? [] : find(state);
    const [first] = places;
    const target = first === undefined ? undefined : targets[first];
    if (target === undefined) return NOTHING;
    return places.length === 1 ? [target] : places.flatMap((place) => targets[place] ?? []);
  };
  // The first that does the same.
  const known: Job[] = [];
  for (const job of jobs) {
    if (job.seen !== null) continue;
    const like = known[job.effect];
    if (like === undefined) {
      known[job.effect] = job;
      if (job.resets) job.helps = reached(machine.after(machine.initial, job.effect) ?? machine.initial);
      job.hidden = !machine.conditional && !isSeen(job, targets, machine);
    } else {
      job.helps = like.helps;
      job.hidden = like.hidden;
    }
    for (const target of job.helps) target.helpers += 1;
  }
  return {jobs, reads, first: reached(machine.initial)};
}

/** Later states show most, so they are asked first. */
function isSeen({resets, helps, effect}: Job, targets: readonly Target[], machine: Machine): boolean {
  if (resets) return helps.length > 0;
  for (let place = targets.length - 1; place >= 0; place -= 1) {
    const target = targets[place];
    if (target !== undefined && machine.shows(effect, target.state)) return true;
  }
  return false;
}

function targetsOf(reads: readonly Job[]): Target[] {
  const byState = new Map<number, Target>();
  for (const read of reads) {
    if (read.seen === null) continue;
    const known = byState.get(read.seen);
    // A list of one that is written out takes a sixth of one that has grown to one.
    const target = known ?? {state: read.seen, readers: [read], unread: 0, helpers: 0};
    if (known === undefined) byState.set(read.seen, target);
    else target.readers.push(read);
    target.unread += 1;
    read.target = target;
  }
  return [...byState.values()];
}
