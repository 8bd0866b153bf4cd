import type {Operation} from '../../../checking/history.ts';
import {check} from '../../../checking/linearizability.ts';
import {register} from '../../../checking/specs/register.ts';
import type {Verdict} from '../../../checking/verdict.ts';
import {operations} from '../../../simulation/history.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {Broken} from '../invariants/invariant.ts';
import type {Played} from './play.ts';

export interface Judgement {
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
  /** What the run has broken; null where it has broken nothing. */
  readonly broke: Broken | null;
  readonly operationsOk: number;
}

/** What the register holds at first. */
export const INITIAL = 0;

/**
 * Judges a run. Progress is broken when clients still wait or ask after `quietFrom`, with everything healed and a majority
 * up, and not one of them is answered. A run in which no operation succeeded at all is no pass, whatever `broke` says.
 */
export function judge({log, breach}: Played, quietFrom: Micros): Judgement {
  const history = operations(log);
  const verdict = check(register(INITIAL), history);
  const stuck = isStuck(history, quietFrom);
  return {
    history,
    verdict,
    broke: breach?.invariant ?? (verdict.kind === 'illegal' ? 'linearizability' : stuck ? 'progress' : null),
    operationsOk: history.filter(({outcome}) => outcome === 'ok').length,
  };
}

/** Whether clients still wait or ask after `quietFrom`, and not one of them is answered. */
export function isStuck(history: readonly Operation[], quietFrom: Micros): boolean {
  const late = history.filter((operation) => (operation.return ?? Infinity) > quietFrom);
  return late.length > 0 && late.every(({outcome}) => outcome !== 'ok');
}

/** Whether nothing was broken and something succeeded. */
export function passes({broke, operationsOk, verdict}: Judgement): boolean {
  return broke === null && verdict.kind === 'linearizable' && operationsOk > 0;
}
