import type {Operation} from '../../core/checking/history.ts';
import {startCheck} from '../../core/checking/linearizability.ts';
import {kv} from '../../core/checking/specs/kv.ts';
import {plainSearch} from './plain-search.ts';
import {randomHistory, type Workload} from './random-history.ts';
import {median} from './figure.ts';

/** A plain search of that many steps has lost. */
export const MAX_STEPS = 300_000;
const RUNS = 5;

/** One point of the curve: the checker, and the plain search on the same history. */
export interface Cost extends Workload {
  readonly milliseconds: number;
  readonly configurations: number;
  /** `null` if it gave up. */
  readonly plainMilliseconds: number | null;
  readonly plainSteps: number | null;
}

export function costOf(workload: Workload): Cost {
  const history = randomHistory(workload);
  const {milliseconds, result: configurations} = timed(RUNS, () => {
    const check = startCheck(kv(), history);
    const verdict = check.advance(Infinity);
    if (verdict?.kind !== 'linearizable') throw new Error('The history of a correct store is linearizable');
    return check.progress.states;
  });
  const plain = timed(1, () => plainByKey(history));
  return {
    ...workload,
    milliseconds,
    configurations,
    plainMilliseconds: plain.result === null ? null : plain.milliseconds,
    plainSteps: plain.result,
  };
}

/** Both are given the parting by key, so that the difference is the search's. */
function plainByKey(history: readonly Operation[]): number | null {
  let steps = 0;
  for (const key of new Set(history.map((each) => each.key))) {
    const own = history.filter((each) => each.key === key);
    const found = plainSearch(kv(), own, MAX_STEPS - steps);
    if (found === null) return null;
    steps += found.steps;
  }
  return steps;
}

export const byLength = [100, 250, 500, 1000, 2000].map((operations) => ({
  operations,
  clients: 50,
  keys: 10,
  seed: 1,
}));
export const byClients = [1, 2, 5, 10, 20, 50].map((clients) => ({
  operations: 1000,
  clients,
  keys: 1,
  seed: 1,
}));

/** The median of some runs, after one that is not counted; and what the last one gave. */
function timed<Result>(runs: number, act: () => Result): {milliseconds: number; result: Result} {
  let result = act();
  const times = Array.from({length: runs}, () => {
    const begun = performance.now();
    result = act();
    return performance.now() - begun;
  });
  return {milliseconds: median(times), result};
}
