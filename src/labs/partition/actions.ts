import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import type {Micros} from '../../core/simulation/time.ts';
import type {PresetName} from './scenarios.ts';
import {
  act,
  advance,
  again,
  back,
  nextMoment,
  seek,
  start,
  step,
  type Playing,
  type Session,
} from './session.ts';
import {setupOf, type Setup} from './setup.ts';

export type Action =
  | {readonly type: 'time'; readonly passed: Micros}
  | {readonly type: 'step' | 'back'; readonly steps: number}
  | {readonly type: 'seek'; readonly length: number}
  | {readonly type: 'play' | 'pause' | 'reset' | 'play-step'}
  | {readonly type: 'act'; readonly command: Command<RegisterBody>; readonly playing: Playing}
  | {readonly type: 'setup' | 'replay'; readonly setup: Setup}
  | {readonly type: 'preset'; readonly preset: PresetName};

/** What each thing that the reader does makes of the session. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'time':
      return session.playing === 'no' ? session : advance(session, session.at + action.passed);
    case 'play-step':
      // One entry of a run that plays, with the same reasons to stop.
      return session.playing === 'no' ? session : advance(session, nextMoment(session) ?? session.at);
    case 'step':
      return {...times(action.steps, session, step), playing: 'no'};
    case 'back':
      return times(action.steps, session, back);
    case 'seek':
      return seek(session, action.length);
    case 'play':
      return {...session, playing: 'quiet'};
    case 'pause':
      return {...session, playing: 'no'};
    case 'reset':
      return start({...setupOf(session.setup.preset), seed: session.setup.seed});
    case 'act':
      return act(session, action.command, action.playing);
    case 'setup':
      return again(session, action.setup);
    case 'replay':
      return {...seek(again(session, action.setup), 1), playing: 'quiet'};
    case 'preset':
      return start(setupOf(action.preset));
  }
}

function times(count: number, session: Session, change: (session: Session) => Session): Session {
  let changed = session;
  for (let made = 0; made < count; made++) changed = change(changed);
  return changed;
}

/** Whether nothing is left of the scenario that an address asked for. */
export function beginsAnew({type}: Action): boolean {
  return type === 'reset' || type === 'preset';
}
