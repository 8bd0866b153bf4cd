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
 * Of an illegal history, the operations that cannot be reconciled even if nobody knew how all others ended.
 *
 * First looks whether the latest few will do, then forgets ends in ever smaller runs, oldest first, for as long as
 * the history stays illegal (Zeller and Hildebrandt's delta debugging). Because forgetting an end never makes a legal
 * history illegal, one pass of single steps is minimal.
 */
export function* clashIn(
  history: readonly Interval[],
  machine: Machine,
  budget: Budget,
): Generator<void, Clash> {
  const known = history.filter((each) => each.return !== Infinity);

  function* clashes(kept: readonly Interval[]): Generator<void, boolean | null> {
    const ends = new Set(kept);
    const trial = history.flatMap((each) => (ends.has(each) ? [each] : opened(each)));
    const purse: Budget = {spent: 0, max: Math.min(TRIAL, budget.max - budget.spent)};
    const {kind} = yield* search(trial, machine, purse);
    budget.spent += purse.spent;
    yield;
    return kind === 'gave-up' ? null : kind === 'clash';
  }

  let needed = yield* latest(known, clashes);
  let minimal = true;
  for (let run = Math.ceil(needed.length / 2); run > 0; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let start = 0; start < needed.length;) {
      const fewer = needed.filter((_, place) => place < start || place >= start + run);
      const answer = yield* clashes(fewer);
      if (answer === true) needed = fewer;
      else start += run;
      if (answer === null && run === 1) minimal = false;
    }
  }
  return {intervals: needed, minimal};
}

/** The shortest run of the last returns, of two, four, eight …, that clashes; all if none does. */
function* latest(
  known: readonly Interval[],
  clashes: (kept: readonly Interval[]) => Generator<void, boolean | null>,
): Generator<void, readonly Interval[]> {
  const byReturn = [...known].sort((a, b) => b.return - a.return);
  for (let count = 2; count < known.length; count *= 2) {
    const last = new Set(byReturn.slice(0, count));
    const kept = known.filter((each) => last.has(each));
    if ((yield* clashes(kept)) === true) return kept;
  }
  return known;
}
