import type {Bit} from '../../core/exploring/valence.ts';
import {workedRun} from './challenges.ts';
import {isFresh, kindStep} from './kind.ts';
import {guess} from './knowledge.ts';
import type {Preset} from './scenarios.ts';
import {endingOf} from './ending.ts';
import {fly, goTo, returnTo, seek, stepOn, undo} from './moves.ts';
import {begin, placeOf, setupOf, take, type Guess, type Session} from './session.ts';

export type Action = Move | Anew;

/** What goes on with the run that there is. */
type Move =
  | {readonly type: 'take' | 'choose' | 'return'; readonly pick: number}
  | {readonly type: 'back' | 'seek'; readonly steps: number}
  | {readonly type: 'step' | 'play' | 'pause' | 'tick'}
  | {readonly type: 'go'; readonly id: number}
  | {readonly type: 'guess'; readonly said: Guess}
  | {readonly type: 'reveal'; readonly on: boolean};

/** What begins another run, or flies through a long one. */
type Anew =
  | {readonly type: 'fly'; readonly steps: number}
  | {readonly type: 'reset' | 'worked'}
  | {readonly type: 'preset'; readonly preset: Preset}
  | {readonly type: 'inputs'; readonly inputs: readonly Bit[]}
  | {readonly type: 'seed'; readonly seed: number};

/** What each thing that the reader does makes of the session. */
export function reduce(session: Session, action: Action): Session {
  const changed = change(session, action);
  return !changed.isDared && isOver(changed) ? {...changed, isDared: true} : changed;
}

function change(session: Session, action: Action): Session {
  const {setup} = session;
  switch (action.type) {
    case 'take':
      return {...take(session, action.pick), playing: 'no', isShown: isShownOn(session, action.pick)};
    case 'step':
      return {...stepOn(session), playing: 'no'};
    case 'choose':
      return {...session, chosen: action.pick};
    case 'back':
      return undo(session, action.steps);
    case 'seek':
      return seek(session, action.steps);
    case 'go':
      return goTo(session, action.id);
    case 'return':
      return returnTo(session, action.pick);
    case 'guess':
      return guess(session, action.said);
    case 'reveal':
      return {...session, isRevealed: action.on};
    case 'play':
      // A story that plays by itself wins no dare.
      return isFresh(session) && !setup.preset.coins
        ? {...session, playing: 'kind', isShown: true}
        : {...session, playing: 'autopilot'};
    case 'pause':
      return {...session, playing: 'no'};
    case 'tick':
      return tick(session);
    default:
      return anew(session, action);
  }
}

/** Along a run that the lab shows it stays one; whatever else is chosen is the reader's own. */
function isShownOn({isShown, future}: Session, pick: number): boolean {
  return isShown && future[0]?.pick === pick;
}

/** One step of what goes on by itself: first along what is known already. */
function tick(session: Session): Session {
  if (session.playing === 'no') return session;
  if (session.future.length > 0) return stepOn(session);
  if (session.playing === 'kind') return kindStep(session) ?? {...session, playing: 'no'};
  return session.isShown ? {...session, playing: 'no'} : fly(session, 1);
}

function anew(session: Session, action: Anew): Session {
  const {setup, isRevealed, isDared, guesses} = session;
  switch (action.type) {
    case 'fly':
      return fly({...session, isShown: false}, action.steps);
    case 'reset':
      return {...begin({...setupOf(setup.preset), seed: setup.seed}), isRevealed, isDared, guesses};
    case 'worked':
      return {...workedRun(setup), isRevealed, playing: 'autopilot'};
    case 'preset':
      return {...begin({...setupOf(action.preset), seed: setup.seed}), isRevealed};
    case 'inputs':
      return {...begin({...setup, inputs: action.inputs}), isRevealed, isDared};
    case 'seed':
      return {...begin({...setup, seed: action.seed}), isRevealed, isDared};
  }
}

/** Whether the run has come to an end: something has come true, or all who live have decided. */
function isOver(session: Session): boolean {
  const {decided, processes} = session.game.position(placeOf(session));
  const isDecided = processes.every(({crashed}, process) => crashed || decided[process] !== null);
  return isDecided || endingOf(session) !== null || kindEnded(session);
}

/** The story of a protocol that never decides ends as well. */
function kindEnded(session: Session): boolean {
  return session.playing === 'kind' && session.future.length === 0 && kindStep(session) === null;
}

/** Whether nothing is left of the run that an address asked for. */
export function beginsAnew({type}: Action): boolean {
  return type === 'reset' || type === 'preset' || type === 'worked';
}
