import {chronicleOf} from '../../core/protocols/raft/run/chronicle.ts';
import {presetOf} from './scenarios.ts';
import {act} from './acting.ts';
import {worldOf, type Playing, type Session} from './session.ts';
import type {StoryStep} from './story.ts';

/** How many steps of the story have been taken by the moment that is looked at. */
export function stepsTold({tape, length, acts}: Session): number {
  return lastStep({tape, length, acts})?.count ?? 0;
}

/** The last step that has been taken, and the place of its last command in the log. */
function lastStep({tape, length, acts}: Pick<Session, 'tape' | 'length' | 'acts'>) {
  const {log} = tape.recording;
  for (let place = length - 1; place >= 0; place--) {
    const cause = log[place]?.cause;
    if (cause?.kind !== 'command') continue;
    const own = acts.find(({command}) => command === cause.command);
    if (own && own.step !== null) return {count: own.step + 1, length: place + 1};
  }
  return null;
}

/** The next step of the story; null where it is over. */
export function nextStep(session: Session): StoryStep | null {
  return presetOf(session.setup.preset).story[stepsTold(session)] ?? null;
}

/** Takes the next step of the story. Where it finds nothing to aim at, time goes on a little. */
export function takeStep(session: Session, playing: Playing): Session {
  const place = stepsTold(session);
  const next = presetOf(session.setup.preset).story[place];
  if (!next) return {...session, playing: 'no'};
  return act(session, next.acts(worldOf(session)), playing, place);
}

/** Whether the story's last step has led to what it is for, at this moment. */
export function isGoalReached(session: Session): boolean {
  const {playing, setup, tape, length} = session;
  if (playing !== 'goal' && playing !== 'story') return false;
  const last = lastStep(session);
  const taken = last && presetOf(setup.preset).story[last.count - 1];
  if (!last || !taken) return false;
  const since = chronicleOf(tape.recording).moments.filter(
    (moment) => moment.length > last.length && moment.length <= length,
  );
  return taken.isReached(worldOf(session), since);
}
