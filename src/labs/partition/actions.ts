import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import type {Micros} from '../../core/simulation/time.ts';
import {workedRun} from './dare.ts';
import {isStoryOver, nextGuideStep} from './guide.ts';
import type {GuideStep} from './preset.ts';
import type {PresetName} from './scenarios/index.ts';
import {
  act,
  advance,
  again,
  back,
  nextMoment,
  playOut,
  returnTo,
  seek,
  start,
  step,
  type Playing,
  type Session,
} from './session.ts';
import {setupOf, type Setup} from './setup.ts';
import {takeStep, tellOn, tellStep} from './story.ts';

export type Action =
  | {readonly type: 'time'; readonly passed: Micros}
  | {readonly type: 'step' | 'back'; readonly steps: number}
  | {readonly type: 'seek'; readonly length: number}
  | {readonly type: 'play' | 'pause' | 'reset' | 'play-step' | 'worked'}
  | {readonly type: 'act'; readonly command: Command<RegisterBody>; readonly playing: Playing}
  | {readonly type: 'guide'; readonly step: GuideStep}
  | {readonly type: 'setup' | 'replay'; readonly setup: Setup}
  | {readonly type: 'seed'; readonly seed: number}
  | {readonly type: 'return'; readonly place: number}
  | {readonly type: 'preset'; readonly preset: PresetName};

/** What each thing that the reader does makes of the session. */
export function reduce(session: Session, action: Action): Session {
  const changed = change(session, action);
  return !changed.isDared && isStoryOver(changed) ? {...changed, isDared: true} : changed;
}

function change(session: Session, action: Action): Session {
  const {setup, isDared} = session;
  switch (action.type) {
    case 'time':
      return goOn(session, action.passed);
    case 'play-step':
      return goOn(session, null);
    case 'step':
      return {...times(action.steps, session, step), playing: 'no', restUntil: null};
    case 'back':
      return times(action.steps, session, back);
    case 'seek':
      return seek(session, action.length);
    case 'play':
      return {...session, playing: nextGuideStep(session) === null ? 'quiet' : 'story'};
    case 'pause':
      return {...session, playing: 'no', restUntil: null};
    case 'reset':
      return {...start({...setupOf(setup.preset), seed: setup.seed}), isDared};
    case 'act':
      return act(session, action.command, action.playing);
    case 'guide':
      return takeStep(session, action.step);
    case 'setup':
      return again(session, action.setup);
    case 'replay':
      return {...seek(again(session, action.setup), 1), playing: 'quiet'};
    case 'seed':
      // Another seed, and where it leads: whoever looks for one does not want to watch each run.
      return {...playOut(again(session, {...setup, seed: action.seed})), isShown: false};
    case 'return':
      return returnTo(session, action.place);
    case 'worked':
      return {...workedRun(setup.preset), playing: 'quiet'};
    case 'preset':
      return start(setupOf(action.preset));
  }
}

/** So much time passes; or, null, for those who want no motion, the next entry comes, with the same reasons to stop. */
function goOn(session: Session, passed: Micros | null): Session {
  if (session.playing === 'no') return session;
  if (session.playing === 'story') return passed === null ? tellStep(session) : tellOn(session, passed);
  const to = passed === null ? (nextMoment(session) ?? session.at) : session.at + passed;
  return advance(session, to);
}

function times(count: number, session: Session, move: (session: Session) => Session): Session {
  let changed = session;
  for (let made = 0; made < count; made++) changed = move(changed);
  return changed;
}

/** Whether nothing is left of the scenario that an address asked for. */
export function beginsAnew({type}: Action): boolean {
  return type === 'reset' || type === 'preset' || type === 'worked';
}
