import type {Bit} from '../../core/exploring/valence.ts';
import type {Preset} from './scenarios.ts';
import {begin, fly, setupOf, take, undo, type Session} from './session.ts';

export type Action =
  | {readonly type: 'take'; readonly pick: number}
  | {readonly type: 'choose'; readonly pick: number}
  | {readonly type: 'back' | 'fly'; readonly steps: number}
  | {readonly type: 'reset'}
  | {readonly type: 'preset'; readonly preset: Preset}
  | {readonly type: 'inputs'; readonly inputs: readonly Bit[]}
  | {readonly type: 'seed'; readonly seed: number};

/** What each thing that the reader does makes of the session. */
export function reduce(session: Session, action: Action): Session {
  const {setup} = session;
  switch (action.type) {
    case 'take':
      return take(session, action.pick);
    case 'choose':
      return {...session, chosen: action.pick};
    case 'back':
      return undo(session, action.steps);
    case 'fly':
      return fly(session, action.steps);
    case 'reset':
      return begin({...setupOf(setup.preset), seed: setup.seed});
    case 'preset':
      return begin({...setupOf(action.preset), seed: setup.seed});
    case 'inputs':
      return begin({...setup, inputs: action.inputs});
    case 'seed':
      return begin({...setup, seed: action.seed});
  }
}

/** Whether nothing is left of the run that an address asked for. */
export function beginsAnew({type}: Action): boolean {
  return type === 'reset' || type === 'preset';
}
