import {chronicleOf, type Moment} from '../../core/protocols/raft/run/chronicle.ts';
import {begin, comesAt, goOn, goUntil, type Plan, type Tape} from '../../core/protocols/raft/run/tape.ts';
import type {RaftBody} from '../../core/protocols/raft/messages.ts';
import type {Armed} from '../../core/protocols/raft/run/armed.ts';
import type {Entry} from '../../core/simulation/log.ts';
import {worldAfter} from '../../core/simulation/recording.ts';
import {millis, type Micros} from '../../core/simulation/time.ts';
import type {Fault, RaftWorld} from './faults.ts';
import {presetOf} from './scenarios.ts';
import {calmPlan, LAST_MOMENT, type Setup} from './setup.ts';

const LONGEST_LOG = 12_000;
/** A hand is slower than the simulation: what it does comes after all that has been seen, also on the clock. */
export const REACTION = millis(1);

/** How the run goes on by itself: not at all, until the step's goal is reached, through the whole story, or on and on. */
export type Playing = 'no' | 'goal' | 'story' | 'on';

/** Something that the reader did, by hand or as a step of the story. */
export interface Act {
  readonly command: Fault;
  readonly step: number | null;
}

/** A future that was left by acting in its past; one can return to it. */
export interface Branch extends Pick<Session, 'setup' | 'tape' | 'acts' | 'armed'> {
  /** How many entries it has in common with the run for which it was left. */
  readonly shared: number;
}

/** All that the lab knows: a run, and the moment of it that is looked at. */
export interface Session {
  readonly setup: Setup;
  readonly tape: Tape;
  /** How many entries of the log have happened at this moment. */
  readonly length: number;
  readonly at: Micros;
  readonly playing: Playing;
  readonly acts: readonly Act[];
  /** What waits, has waited or will have waited for its condition, in the order of arming. */
  readonly armed: readonly Armed[];
  readonly branches: readonly Branch[];
  /** While the story plays and rests between two of its steps: when it goes on. */
  readonly restUntil: Micros | null;
  /** Whether the story has been at its end, so that its dare stands. */
  readonly isDared: boolean;
  /** Whether this run is one that the lab shows, which wins no dare. */
  readonly isShown: boolean;
}

/** A run with this plan, looked at from the moment at which its preset begins. */
export function start(setup: Setup, plan: Plan = calmPlan(setup)): Session {
  return loaded(setup, plan, presetOf(setup.preset).from);
}

/** A run with this plan, looked at from `until`. */
export function loaded(setup: Setup, plan: Plan, until: Micros, isShown = false): Session {
  const tape = goUntil(begin(setup.raft, plan), until);
  return {
    setup,
    tape,
    length: tape.recording.log.length,
    at: until,
    playing: 'no',
    acts: [],
    armed: [],
    branches: [],
    restUntil: null,
    isDared: false,
    isShown,
  };
}

/** A moment of a run: so many entries of its log have happened. */
export type Place = Pick<Session, 'tape' | 'length'>;

export function shown({tape, length}: Place): readonly Entry<RaftBody>[] {
  return tape.recording.log.slice(0, length);
}

export function worldOf({tape, length}: Place): RaftWorld {
  return worldAfter(tape.recording, length);
}

/** What has happened until this moment and is worth telling. */
export function momentsOf({tape, length}: Place): readonly Moment[] {
  return chronicleOf(tape.recording).moments.filter((moment) => moment.length <= length);
}

/** When the next thing happens; null when nothing more will, or the tape ends. */
export function nextMoment({tape, length}: Place): Micros | null {
  const at = tape.recording.log[length]?.at ?? comesAt(tape);
  return at === null || at > LAST_MOMENT || length >= LONGEST_LOG ? null : at;
}

/** Whether nothing can be added to the run here. */
export const isTapeFull = ({length, at}: Session): boolean =>
  length >= LONGEST_LOG || at + REACTION > LAST_MOMENT;

/** One entry further. */
export function step(session: Session): Session {
  const at = nextMoment(session);
  if (at === null) return {...session, playing: 'no'};
  const {length} = session;
  const isKnown = length < session.tape.recording.log.length;
  const moved = isKnown ? session : looked({...session, tape: goOn(session.tape)});
  const reached = moved.tape.recording.log[length]?.at ?? at;
  return {...moved, length: length + 1, at: Math.max(at, reached)};
}

/** What is armed looks at the run after its newest entry. */
export function looked(session: Session): Session {
  const arming = session.armed[0]?.arming;
  return arming ? {...session, ...arming.strike(session, session.setup.raft)} : session;
}

/** The moment after so many entries (at least the first), as far as the run is known. */
export function seek(session: Session, length: number): Session {
  const {log} = session.tape.recording;
  const place = Math.min(Math.max(length, 1), log.length);
  return {...session, length: place, at: log[place - 1]?.at ?? 0, playing: 'no', restUntil: null};
}

/**
 * Lets time go on to `to`, unless the run stops before.
 * @param stops whether it stops after its newest entry
 */
export function advance(session: Session, to: Micros, stops: (now: Session) => boolean): Session {
  let now = session;
  for (let next = nextMoment(now); next !== null && next <= to; next = nextMoment(now)) {
    now = step(now);
    if (stops(now)) return now;
  }
  return nextMoment(now) === null ? {...now, playing: 'no'} : {...now, at: Math.max(now.at, to)};
}
