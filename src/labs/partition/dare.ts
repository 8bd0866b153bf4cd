import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {historyOf, judge} from './full-run.ts';
import type {RunSoFar} from './preset.ts';
import {presetOf, type PresetName} from './scenarios/index.ts';
import {nextMoment, playOut, seek, shown, start, type Session} from './session.ts';
import {setupOf} from './setup.ts';

/** Seeds that the lab tries before it says that it has found none. */
const MOST_SEEDS = 500;

/** Whether the reader's own run meets the dare of its preset. */
export function isDareMet(session: Session, history: readonly Operation[], verdict: Verdict): boolean {
  if (session.isShown) return false;
  return meets(session, history, verdict);
}

function meets(session: Session, history: readonly Operation[], verdict: Verdict): boolean {
  const run: RunSoFar = {
    policy: session.setup.policy,
    history,
    verdict,
    log: shown(session),
    isQuiet: nextMoment(session) === null,
  };
  return presetOf(session.setup.preset).challenge.isMet(run);
}

/** A run that meets the dare, from its beginning, as the lab shows it. */
export function workedRun(name: PresetName): Session {
  const {challenge} = presetOf(name);
  const {policy, actions, isSeed = false} = challenge.worked;
  const setup = {...setupOf(name), ...(policy && {policy})};
  const shownRun = (seed: number): Session => ({
    ...seek(playOut(start({...setup, seed}, actions)), 1),
    isDared: true,
    isShown: true,
  });
  if (!isSeed) return shownRun(setup.seed);
  for (let seed = setup.seed; seed < setup.seed + MOST_SEEDS; seed++) {
    const end = playOut(start({...setup, seed}, actions));
    const history = historyOf(end);
    if (meets(end, history, judge(history))) return shownRun(seed);
  }
  throw new Error(`None of ${MOST_SEEDS} seeds meets the dare of “${name}”.`);
}
