import {opened, type Interval} from './interval.ts';
import type {Machine} from './machine.ts';
import {search, type Budget} from './search.ts';

/** A single trial may not eat up what the others need. */
const TRIAL = 20_000;

export interface Clash {
  readonly intervals: readonly Interval[];
  /** No operation of it could be spared. */
  readonly minimal: boolean;
}

/**
 * Of an illegal history, the operations that cannot be reconciled even if nobody knew how all others ended. Forgets
 * ends in ever smaller runs, oldest first, for as long as the history stays illegal (Zeller and Hildebrandt's delta
 * debugging); because forgetting an end never makes a legal history illegal, one pass of single steps is minimal.
 */
export function* clashIn(
  history: readonly Interval[],
  machine: Machine,
  budget: Budget,
): Generator<void, Clash> {
  const known = history.filter((each) => each.return !== Infinity);
  const unknown = history.filter((each) => each.return === Infinity);
  let needed: readonly Interval[] = known;
  let minimal = true;
  for (let run = Math.ceil(known.length / 2); run > 0; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let start = 0; start < needed.length;) {
      const fewer = needed.filter((_, place) => place < start || place >= start + run);
      const kept = new Set(fewer);
      const trial = [...unknown, ...known.flatMap((each) => (kept.has(each) ? [each] : opened(each)))];
      const purse: Budget = {spent: 0, max: Math.min(TRIAL, budget.max - budget.spent)};
      const outcome = yield* search(trial, machine, purse);
      budget.spent += purse.spent;
      if (outcome.kind === 'clash') needed = fewer;
      else start += run;
      if (outcome.kind === 'gave-up' && run === 1) minimal = false;
      yield;
    }
  }
  return {intervals: needed, minimal};
}
