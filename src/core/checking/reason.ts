import type {Budget} from './budget.ts';
import {clashIn} from './clash.ts';
import {cutAfter, type Interval} from './interval.ts';
import type {Machine} from './machine.ts';
import type {HistoryOfObject} from './objects.ts';
import {search} from './search.ts';
import type {Reason} from './verdict.ts';

/** Where the smallest illegal prefix ends: not before `from`, and not after `to`. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Why an illegal history of one object is illegal; with pauses. */
export function* reasonFor(object: HistoryOfObject, bounds: Bounds, budget: Budget): Generator<void, Reason> {
  const {intervals, machine, key} = object;
  const end = yield* firstIllegalReturn(intervals, machine, bounds, budget);
  const before = yield* search(cutAfter(intervals, end.place - 1), machine, budget);
  const clash = yield* clashIn(cutAfter(intervals, end.place), machine, budget);
  return {
    ...(key === undefined ? {} : {key}),
    initial: machine.begins,
    at: intervals.find((each) => each.return === end.place)?.index ?? -1,
    prefix: intervals.filter(({call}) => call <= end.place).map(({index}) => index),
    explained: before.kind === 'explained' ? before.order : [],
    clash: clash.items.map(({index}) => index),
    minimal: clash.minimal && end.first,
  };
}

/** The return that completes the smallest illegal prefix, by halving; `first` is false if the budget ran out. */
function* firstIllegalReturn(
  intervals: readonly Interval[],
  machine: Machine,
  bounds: Bounds,
  budget: Budget,
): Generator<void, {readonly place: number; readonly first: boolean}> {
  const returns = intervals
    .map((each) => each.return)
    .filter((place) => place >= bounds.from && place <= bounds.to)
    .sort((a, b) => a - b);
  let first = true;
  let low = 0;
  let high = returns.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const outcome = yield* search(cutAfter(intervals, returns[middle] ?? 0), machine, budget);
    if (outcome.kind === 'clash') high = middle;
    else low = middle + 1;
    if (outcome.kind === 'gave-up') first = false;
  }
  return {place: returns[high] ?? bounds.to, first};
}
