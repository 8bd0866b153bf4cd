import type {Operation} from '../../core/checking/history.ts';
import type {Standing} from '../frame/Prediction.tsx';
import {storyPlace} from './guide.ts';
import {presetOf} from './scenarios/index.ts';
import type {Session} from './session.ts';
import {setupOf} from './setup.ts';

/** How the preset's prediction stands to the reader's own run, and which of its choices has come true. */
export interface Outcome {
  readonly standing: Standing;
  /** Null until it is answered. */
  readonly came: string | null;
}

const later: Outcome = {standing: 'later', came: null};

export function outcomeOf(session: Session, history: readonly Operation[]): Outcome {
  const {prediction} = presetOf(session.setup.preset);
  const own = JSON.stringify(setupOf(session.setup.preset).policy);
  if (prediction === null || JSON.stringify(session.setup.policy) !== own) return later;
  const {taken, isOnly} = storyPlace(session);
  const {asked, answered, choices} = prediction;
  if (!isOnly && taken <= answered) return {standing: 'withdrawn', came: null};
  if (taken < asked) return later;
  if (taken <= answered || history.some((operation) => operation.return === null))
    return {standing: 'asked', came: null};
  const [came, ...others] = choices.filter(({holds}) => holds(history));
  // What was done after the answer may have made the question mean something else.
  if (came === undefined || others.length > 0) return {standing: 'withdrawn', came: null};
  return {standing: 'answered', came: came.id};
}
