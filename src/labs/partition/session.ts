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

/** How the run goes on by itself: not at all, until an operation ends, or until nothing more happens. */
export type Playing = 'no' | 'answer' | 'quiet';

/** All that the lab knows: a run, and the moment of it that is looked at. */
export interface Session {
  readonly setup: Setup;
  readonly recording: Run;
  /** How many entries of the log have happened at this moment. */
  readonly length: number;
  /** The moment. */
  readonly at: Micros;
  readonly playing: Playing;
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
  return {setup, recording, length: 1, at: 0, playing: 'no'};
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
export function nextMoment({recording, length}: Moment): Micros | null {
  const known = recording.log[length];
  const at = known ? known.at : nextAt(recording.scenario, recording.last);
  return at === null || at > LAST_MOMENT || length >= LONGEST_LOG ? null : at;
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
  return {...session, length: place, at: log[place - 1]?.at ?? 0, playing: 'no'};
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

function endsOperation({recording, length}: Session): boolean {
  const facts = recording.log[length - 1]?.facts ?? [];
  return facts.some((fact) => fact.kind === 'recorded' && fact.event.type !== 'invoke');
}

/** A hand is slower than the simulation: what it does comes after all that has been seen, also on the clock. */
const REACTION = millis(1);

/** Gives a command now. What had been computed beyond this moment is forgotten: from here on it is another run. */
export function act(session: Session, command: Command<RegisterBody>, playing: Playing): Session {
  const {recording, at, length} = advance({...session, playing: 'quiet'}, session.at + REACTION);
  const moment = Math.max(at, session.at + REACTION);
  return {
    ...session,
    recording: fork(recording, length, moment, command),
    length: length + 1,
    at: moment,
    playing,
  };
}

/** The same requests and faults at the same moments under another setup, looked at from the same moment. */
export function again(session: Session, setup: Setup): Session {
  const fresh = start(setup, actionsOf(session));
  return {...advance(fresh, session.at), playing: 'no'};
}
