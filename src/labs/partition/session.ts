import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command, TimedCommand} from '../../core/simulation/command.ts';
import type {Entry} from '../../core/simulation/log.ts';
import {extend, fork, record, worldAfter, type Recording} from '../../core/simulation/recording.ts';
import {nextAt} from '../../core/simulation/step.ts';
import {millis, type Micros} from '../../core/simulation/time.ts';
import type {World} from '../../core/simulation/world.ts';
import {clusterOf, type Setup} from './setup.ts';

/** The tape ends here, so that clients that ask at random do not fill the memory. */
const LAST_MOMENT = millis(120_000);
const LONGEST_LOG = 4000;

type Run = Recording<ClusterState, RegisterBody>;

/**
 * How the run goes on by itself: not at all, until an operation ends, until nothing more happens, or through the steps
 * of the story, each when the one before is over.
 */
export type Playing = 'no' | 'answer' | 'quiet' | 'story';

/** A future that was left by acting in its past; one can return to it. */
export interface Branch {
  readonly setup: Setup;
  readonly recording: Run;
  /** How many entries it has in common with the run for which it was left. */
  readonly shared: number;
}

/** More futures than these nobody can tell apart; the oldest goes first. */
const MOST_BRANCHES = 4;

/** All that the lab knows: a run, and the moment of it that is looked at. */
export interface Session {
  readonly setup: Setup;
  readonly recording: Run;
  /** How many entries of the log have happened at this moment. */
  readonly length: number;
  /** The moment. */
  readonly at: Micros;
  readonly playing: Playing;
  readonly branches: readonly Branch[];
  /** While the story plays and rests between two of its steps: when it goes on. */
  readonly restUntil: Micros | null;
  /** Whether the story has been at its end, so that its dare stands, also in a run that is begun anew. */
  readonly isDared: boolean;
  /** Whether this run is one that the lab shows, which wins no dare. */
  readonly isShown: boolean;
}

/** A run from its beginning, with these commands given by hand; looked at from its first moment. */
export function start(setup: Setup, actions: readonly TimedCommand<RegisterBody>[] = []): Session {
  const recording = actions.reduce<Run>(
    (run, {at, command}) => {
      const before = extend(run, LONGEST_LOG, at);
      return fork(before, before.log.length, at, command);
    },
    record(clusterOf(setup)),
  );
  return {
    setup,
    recording,
    length: 1,
    at: 0,
    playing: 'no',
    branches: [],
    restUntil: null,
    isDared: false,
    isShown: false,
  };
}

/** A moment of a run: so many entries of its log have happened. */
export type Moment = Pick<Session, 'recording' | 'length'>;

/** What has happened at the moment that is looked at. */
export function shown({recording, length}: Moment): readonly Entry<RegisterBody>[] {
  return recording.log.slice(0, length);
}

export function worldOf({recording, length}: Moment): World<ClusterState, RegisterBody> {
  return worldAfter(recording, length);
}

/** The commands that the reader gave, with their moments: with the setup, all that a link has to carry. */
export function actionsOf({recording}: Session): readonly TimedCommand<RegisterBody>[] {
  return recording.log.flatMap(({at, cause, byHand}) =>
    byHand && cause.kind === 'command' ? [{at, command: cause.command}] : [],
  );
}

/** When the next thing happens; null when nothing more will, or the tape is full. */
export function nextMoment(moment: Moment): Micros | null {
  const next = comes(moment);
  return typeof next === 'number' ? next : null;
}

/** Why nothing more happens by itself: all is quiet, or the tape ends here, by its time or its length. */
export type End = 'quiet' | 'time' | 'length';

/** When the next thing happens, or why nothing will. */
export function comes({recording, length}: Moment): Micros | End {
  const known = recording.log[length];
  const at = known ? known.at : nextAt(recording.last);
  if (length >= LONGEST_LOG) return 'length';
  if (at === null) return 'quiet';
  return at > LAST_MOMENT ? 'time' : at;
}

/** Whether nothing can be added to the run here. */
export function isTapeFull(session: Session): boolean {
  return session.length >= LONGEST_LOG || session.at + REACTION > LAST_MOMENT;
}

/** One entry further. */
export function step(session: Session): Session {
  const at = nextMoment(session);
  if (at === null) return {...session, playing: 'no'};
  const {length} = session;
  const recording = length < session.recording.log.length ? session.recording : extend(session.recording, 1);
  return {...session, recording, length: length + 1, at};
}

/** One entry back; what lay after it stays known until something else is done. */
export function back(session: Session): Session {
  return seek(session, session.length - 1);
}

/** The moment after so many entries (at least the first), as far as the run is known. */
export function seek(session: Session, length: number): Session {
  const {log} = session.recording;
  const place = Math.min(Math.max(length, 1), log.length);
  return {...session, length: place, at: log[place - 1]?.at ?? 0, playing: 'no', restUntil: null};
}

/** Lets time go on to `to`, unless the run stops before: at an answer, or when nothing more happens. */
export function advance(session: Session, to: Micros): Session {
  let now = session;
  for (let next = nextMoment(now); next !== null && next <= to; next = nextMoment(now)) {
    now = step(now);
    if (now.playing === 'answer' && endsOperation(now)) return {...now, playing: 'no'};
  }
  return nextMoment(now) === null ? {...now, playing: 'no'} : {...now, at: Math.max(now.at, to)};
}

/** Lets the run go on until it stops by itself. */
export function playOut(session: Session): Session {
  return advance(session, LAST_MOMENT);
}

export function endsOperation({recording, length}: Moment): boolean {
  const facts = recording.log[length - 1]?.facts ?? [];
  return facts.some((fact) => fact.kind === 'recorded' && fact.event.type !== 'invoke');
}

/** A hand is slower than the simulation: what it does comes after all that has been seen, also on the clock. */
const REACTION = millis(1);

/**
 * Gives a command now. What is known beyond this moment is another future from here on, and is kept as a branch. At the
 * end of the tape nothing is taken.
 */
export function act(session: Session, command: Command<RegisterBody>, playing: Playing): Session {
  if (isTapeFull(session)) return {...session, playing: 'no'};
  const {recording, at, length} = advance({...session, playing: 'quiet'}, session.at + REACTION);
  const moment = Math.max(at, session.at + REACTION);
  return {
    ...session,
    recording: fork(recording, length, moment, command),
    length: length + 1,
    at: moment,
    playing,
    branches: length < recording.log.length ? branchOff(session, length) : session.branches,
    restUntil: null,
    isShown: false,
  };
}

function branchOff({branches, setup, recording}: Session, shared: number): readonly Branch[] {
  return [...branches, {setup, recording, shared}].slice(-MOST_BRANCHES);
}

/** Back to a future that was left, to where it ended; the run that one leaves for it is kept in its place. */
export function returnTo(session: Session, place: number): Session {
  const branch = session.branches[place];
  if (!branch) return session;
  const {setup, recording, shared} = branch;
  const left: Branch = {setup: session.setup, recording: session.recording, shared};
  const {log} = recording;
  return {
    ...session,
    setup,
    recording,
    length: log.length,
    at: log.at(-1)?.at ?? 0,
    playing: 'no',
    restUntil: null,
    branches: session.branches.map((each, other) => (other === place ? left : each)),
  };
}

/** The same requests and faults at the same moments under another setup, looked at from the same moment. */
export function again(session: Session, setup: Setup): Session {
  const {branches, isDared} = session;
  const fresh = {...start(setup, actionsOf(session)), branches, isDared};
  return {...advance(fresh, session.at), playing: 'no'};
}
