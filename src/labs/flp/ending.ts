import type {Ending} from './scenarios.ts';
import {placeOf, type Session} from './session.ts';

/** What has come true in this run, or null while that is open. */
export function endingOf(session: Session): Ending | null {
  const {decided, stuck} = session.game.position(placeOf(session));
  const values = new Set(decided.filter((value) => value !== null));
  if (values.size > 1) return 'disagrees';
  if (stuck) return 'waits';
  if (values.size > 0) return session.setup.preset.coins && !decided.includes(null) ? 'luck' : null;
  return hasComeRound(session) ? 'undecided' : null;
}

/** How often an undecided configuration must come back before the run has made its point. */
const ENOUGH = 3;

/** Whether the run has been in the same undecided configuration again and again, and could go on for ever. */
function hasComeRound(session: Session): boolean {
  if (session.setup.preset.coins || !session.game.endings.includes('undecided')) return false;
  const here = placeOf(session);
  return session.taken.filter(({from}) => from === here).length >= ENOUGH;
}
