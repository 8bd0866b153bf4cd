import type {Heard} from './ask.ts';
import {requireExercise} from './exercises/index.ts';
import type {FaultChoice} from './setup.ts';

/** How many seeds a press of Run tries, unless told. */
export const SEEDS = 200;

export interface Session {
  readonly exercise: string;
  readonly code: string;
  readonly choice: FaultChoice;
  readonly first: number;
  readonly count: number;
  readonly outcome: Outcome;
  /** The moment of the failing run that is looked at, from 0. */
  readonly place: number;
  /** Whether the code came with a link and is as it came. */
  readonly isForeign: boolean;
  /** Whether code or faults have changed since the outcome. */
  readonly isChanged: boolean;
}

export type Outcome = {readonly kind: 'none'} | {readonly kind: 'asked'} | Heard;

export type Action =
  | {readonly type: 'exercise'; readonly name: string; readonly code: string}
  | {readonly type: 'code'; readonly code: string}
  | {readonly type: 'choice'; readonly choice: FaultChoice}
  | {readonly type: 'seeds'; readonly first: number; readonly count: number}
  | {readonly type: 'run'}
  | {readonly type: 'stop'}
  | {readonly type: 'heard'; readonly heard: Heard}
  | {readonly type: 'place'; readonly place: number};

const none: Outcome = {kind: 'none'};

export function begin(exercise: string, code: string | null = null): Session {
  return {
    exercise,
    code: code ?? requireExercise(exercise).start,
    choice: 'turns',
    first: 0,
    count: SEEDS,
    outcome: none,
    place: 0,
    isForeign: false,
    isChanged: false,
  };
}

export function isRunning({outcome: {kind}}: Session): boolean {
  return kind === 'asked' || kind === 'running' || kind === 'shrinking';
}

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
      return {...session, outcome: {kind: 'asked'}, place: 0, isChanged: false};
    case 'stop':
      return {...session, outcome: none};
    case 'heard':
      // What comes after a stop, or after a change, is about something else.
      if (!isRunning(session)) return session;
      return {...session, outcome: action.heard, place: lastPlace(action.heard)};
    case 'place':
      return {...session, place: action.place};
  }
}

/** A verdict is about the code and the faults that were run; a failing run stays to be looked at while it is being fixed. */
function stale({outcome}: Session): Pick<Session, 'outcome' | 'isChanged'> {
  const stays = outcome.kind === 'failed';
  return {outcome: stays ? outcome : none, isChanged: stays};
}

const lastPlace = (heard: Heard): number => (heard.kind === 'failed' ? heard.story.moments.length - 1 : 0);
