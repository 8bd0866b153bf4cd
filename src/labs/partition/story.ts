import {millis} from '../../core/simulation/time.ts';
import {nextGuideStep} from './guide.ts';
import type {GuideStep} from './preset.ts';
import {presetOf} from './scenarios/index.ts';
import {act, advance, endsOperation, nextMoment, shown, step, type Session} from './session.ts';

/** Between two steps of the story that plays by itself: time to see what has come of the first. */
const REST = millis(350);

/** Takes a step of the story by hand: the run goes on by itself as far as the step says. */
export function takeStep(session: Session, {command, then}: GuideStep): Session {
  const playing = then === 'stay' ? 'no' : then;
  return command === null ? {...session, playing, isShown: false} : act(session, command, playing);
}

/** The story goes on by so much time: the step that it is at, a rest, and the next step, until all are told. */
export function tellOn(session: Session, passed: number): Session {
  const to = session.at + passed;
  if (session.restUntil !== null) {
    const rested = {...advance(session, to), at: to, playing: 'story' as const};
    return to < session.restUntil ? rested : next(rested);
  }
  if (isStepOver(session)) return rest(session);
  let now = session;
  for (let moment = nextMoment(now); moment !== null && moment <= to; moment = nextMoment(now)) {
    now = step(now);
    if (isStepOver(now)) return rest(now);
  }
  return nextMoment(now) === null ? rest(now) : {...now, at: Math.max(now.at, to)};
}

/** The same for those who want no motion: one entry of the log, or the next step. */
export function tellStep(session: Session): Session {
  return isStepOver(session) || nextMoment(session) === null ? next(session) : step(session);
}

function rest(session: Session): Session {
  if (nextGuideStep(session) === null) return {...session, playing: 'no'};
  return {...session, restUntil: session.at + REST};
}

function next(session: Session): Session {
  const comes = nextGuideStep(session);
  const rested: Session = {...session, restUntil: null};
  if (comes === null) return {...rested, playing: 'no'};
  return comes.command === null ? step(rested) : act(rested, comes.command, 'story');
}

/** Whether what the last step asked for has come: its answer, or nothing more; a step that only stays has it at once. */
function isStepOver(session: Session): boolean {
  const {guide} = presetOf(session.setup.preset);
  const comes = nextGuideStep(session);
  const taken = comes === null ? guide.length : guide.indexOf(comes);
  const last = guide[taken - 1];
  if (comes?.command === null) return false;
  if (last === undefined || last.then === 'stay') return true;
  if (last.then === 'quiet') return nextMoment(session) === null;
  return isAnswered(session);
}

/** Whether an operation has ended since the last thing that was done by hand. */
function isAnswered(session: Session): boolean {
  const log = shown(session);
  const since = log.findLastIndex(({byHand}) => byHand);
  for (let length = log.length; length > since + 1; length--)
    if (endsOperation({recording: session.recording, length})) return true;
  return false;
}
