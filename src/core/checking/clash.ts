import {Budget} from './budget.ts';
import {fewest, type Fewest} from './fewest.ts';
import {opened, type Interval} from './interval.ts';
import type {Machine} from './machine.ts';
import {search} from './search.ts';

/** A single trial may not eat up what the others need. */
const TRIAL = 20_000;

/** Of an illegal history, the operations that cannot be reconciled even if nobody knew how all others ended. */
export function* clashIn(
  history: readonly Interval[],
  machine: Machine,
  budget: Budget,
): Generator<void, Fewest<Interval>> {
  function* clashes(kept: readonly Interval[]): Generator<void, boolean | null> {
    const ends = new Set(kept);
    const trial = history.flatMap((each) => (ends.has(each) ? [each] : opened(each)));
    const purse = new Budget(Math.min(TRIAL, budget.left));
    const {kind} = yield* search(trial, machine, purse);
    budget.spent += purse.spent;
    budget.steps += purse.steps;
    yield;
    return kind === 'gave-up' ? null : kind === 'clash';
  }
  const known = history.filter((each) => each.return !== Infinity);
  return yield* fewest(known, clashes);
}
