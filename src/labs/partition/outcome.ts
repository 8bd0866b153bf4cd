import type {Operation} from '../../core/checking/history.ts';
import {nextGuideStep} from './guide.ts';
import {presetOf} from './scenarios.ts';
import {nextMoment, type Session} from './session.ts';
import {setupOf} from './setup.ts';

/**
 * Which choice of the preset's prediction has come true in the reader's own run; null while that is open, or when the
 * run is another than the question asks about.
 */
export function outcomeOf(session: Session, history: readonly Operation[]): string | null {
  const {guide, prediction} = presetOf(session.setup.preset);
  const own = JSON.stringify(session.setup.policy);
  if (own !== JSON.stringify(setupOf(session.setup.preset).policy)) return null;
  const over = guide.length > 0 ? nextGuideStep(session) === null : nextMoment(session) === null;
  if (!over || history.some((operation) => operation.return === null)) return null;
  const come = prediction.choices.filter(({holds}) => holds(history));
  return come.length === 1 ? (come[0]?.id ?? null) : null;
}
