import type {Story} from '../../core/workbench/virtual/moments.ts';
import type {Heard} from './ask.ts';
import type {OpenedRun} from './files/run-file.ts';
import {requireExercise} from './exercises/index.ts';
import type {FaultChoice} from './setup.ts';
import type {Side} from './sides/side.ts';

/** How many seeds a press of Run tries, unless told. */
export const SEEDS = 200;

export interface Session {
  readonly exercise: string;
  readonly code: string;
  readonly choice: FaultChoice;
  readonly first: number;
  readonly count: number;
  readonly outcome: Outcome;
  /** The moment of the run that is looked at, from 0. */
  readonly place: number;
  readonly isPlaying: boolean;
  /** What stands on the stage where there is no room for both. */
  readonly shows: Side;
  /** Whether this exercise has been run here, after which its hints are of use. */
  readonly isTried: boolean;
  /** Whether the code came with a link and is as it came. */
  readonly isForeign: boolean;
  /** Whether code or faults have changed since the outcome. */
  readonly isChanged: boolean;
}

export type Outcome =
  | {readonly kind: 'none'}
  | {readonly kind: 'asked'}
  /** A run that was read from a file of this name. */
  | ({readonly kind: 'opened'; readonly name: string} & OpenedRun)
  | Heard;

export type Action =
  | {readonly type: 'exercise'; readonly name: string; readonly code: string}
  | {readonly type: 'code'; readonly code: string}
  | {readonly type: 'choice'; readonly choice: FaultChoice}
  | {readonly type: 'seeds'; readonly first: number; readonly count: number}
  | {readonly type: 'run'}
  | {readonly type: 'stop'}
  | {readonly type: 'heard'; readonly heard: Heard}
  | {readonly type: 'opened'; readonly name: string; readonly run: OpenedRun}
  /** Code that came with a file, and what it is to be run with. */
  | {readonly type: 'taken'; readonly session: Session}
  | {readonly type: 'place'; readonly place: number}
  | {readonly type: 'playing'; readonly is: boolean}
  | {readonly type: 'show'; readonly what: Side};

const none: Outcome = {kind: 'none'};
/** Where there is no run to look at. */
const nothing = {place: 0, isPlaying: false, shows: 'code'} as const;

export function begin(exercise: string, code: string | null = null): Session {
  return {
    exercise,
    code: code ?? requireExercise(exercise).start,
    choice: 'turns',
    first: 0,
    count: SEEDS,
    outcome: none,
    place: 0,
    isPlaying: false,
    shows: 'code',
    isTried: false,
    isForeign: false,
    isChanged: false,
  };
}

export function isRunning({outcome: {kind}}: Session): boolean {
  return kind === 'asked' || kind === 'running' || kind === 'shrinking';
}

/** The run that there is to look at: the smallest that fails, one of those that passed, or one from a file. */
export function storyIn({outcome}: Pick<Session, 'outcome'>): Story | null {
  return 'story' in outcome ? outcome.story : null;
}

/** The last place of that run. */
export const lastOf = (session: Session): number => Math.max(0, (storyIn(session)?.moments.length ?? 0) - 1);

export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'exercise':
      return {...begin(action.name, action.code), count: session.count};
    case 'code':
      return {...session, code: action.code, isForeign: false, ...stale(session)};
    case 'choice':
      return {...session, choice: action.choice, ...stale(session)};
    case 'seeds':
      return {...session, first: action.first, count: Math.max(1, action.count), ...stale(session)};
    case 'run':
      return {
        ...session,
        ...nothing,
        outcome: {kind: 'asked'},
        isChanged: false,
        isTried: true,
      };
    case 'stop':
      return {...session, outcome: none};
    case 'heard':
      // What comes after a stop, or after a change, is about something else.
      if (!isRunning(session)) return session;
      return told({...session, outcome: action.heard});
    case 'opened': {
      const {name, run} = action;
      return told({...session, ...nothing, outcome: {kind: 'opened', name, ...run}, isChanged: false});
    }
    case 'taken':
      return action.session;
    case 'place':
      return {...session, place: action.place, isPlaying: false, shows: 'run'};
    case 'playing':
      return playing(session, action.is);
    case 'show':
      return {...session, shows: action.what};
  }
}

/** A run that fails comes into sight by itself; one that passed is there to be looked at. */
function told(session: Session): Session {
  const {kind} = session.outcome;
  const shows = kind === 'failed' || kind === 'opened' ? 'run' : session.shows;
  return {...session, place: lastOf(session), shows};
}

/** From its end a run plays anew. */
function playing(session: Session, is: boolean): Session {
  const isAtEnd = session.place >= lastOf(session);
  return {...session, isPlaying: is, place: is && isAtEnd ? 0 : session.place, shows: 'run'};
}

/** A verdict is about the code and the faults that were run; a failing run stays to be looked at while it is being fixed, as one from a file does. */
function stale({outcome}: Session): Partial<Session> {
  if (outcome.kind === 'opened') return {};
  const stays = outcome.kind === 'failed';
  return stays ? {isChanged: true} : {...nothing, outcome: none, isChanged: false};
}
