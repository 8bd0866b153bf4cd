import type {Operation} from './history.ts';
import {objectsOf, type HistoryOfObject} from './objects.ts';
import {reasonFor} from './reason.ts';
import {search, SLICE, type Budget, type Outcome} from './search.ts';
import type {Spec} from './specs/spec.ts';
import type {Reason, Verdict} from './verdict.ts';

export const DEFAULT_MAX_STATES = 1_000_000;

/** What may be spent on making the reason for an illegal verdict short, beside what the verdict itself took. */
const MAX_STATES_FOR_REASON = 100_000;

export interface Progress {
  /** Configurations looked at. */
  readonly states: number;
  readonly objects: number;
  /** Objects whose history has been explained. */
  readonly explained: number;
}

/** A judgement that goes on as long as it is asked to. To cancel it, stop asking. */
export interface Check {
  /** Looks at no more than about `states` more configurations; `null` while there is no verdict. */
  advance(states: number): Verdict | null;
  readonly progress: Progress;
}

interface Turn {
  readonly object: HistoryOfObject;
  readonly searching: Generator<void, Outcome>;
}

/**
 * Begins to judge whether a history is linearizable: whether each operation can have taken effect at one instant
 * between its call and its return. The objects of the history are searched in turns, a slice of configurations each,
 * so that one that is illegal ends the search however hard its neighbours are.
 *
 * @throws RangeError if an operation is none of the spec's.
 */
export function startCheck(
  spec: Spec,
  operations: readonly Operation[],
  {maxStates = DEFAULT_MAX_STATES}: {readonly maxStates?: number} = {},
): Check {
  const budget: Budget = {spent: 0, max: maxStates};
  // The reason for an illegal verdict is looked for with a budget of its own, so that the verdict is never lost.
  const budgetForReason: Budget = {spent: 0, max: MAX_STATES_FOR_REASON};
  const objects = objectsOf(spec, operations);
  const turns: Turn[] = objects.map((object) => ({
    object,
    searching: search(object.intervals, object.machine, budget),
  }));
  const orders: (readonly number[])[] = [];
  let explaining: Generator<void, Reason> | null = null;
  let verdict: Verdict | null = null;

  const explain = (reason: Generator<void, Reason>): Verdict | null => {
    const {done, value} = reason.next();
    return done ? {kind: 'illegal', reason: value} : null;
  };

  const takeTurn = (): Verdict | null => {
    const turn = turns.shift();
    if (turn === undefined) return {kind: 'linearizable', order: merge(orders, objects)};
    const {done, value} = turn.searching.next();
    if (!done) turns.push(turn);
    else if (value.kind === 'explained') orders.push(value.order);
    else if (value.kind === 'clash') explaining = reasonFor(turn.object, value, budgetForReason);
    else return {kind: 'unknown', states: budget.spent};
    return null;
  };

  return {
    advance(states) {
      for (let left = states; verdict === null && left > 0; left -= SLICE) {
        verdict = explaining === null ? takeTurn() : explain(explaining);
      }
      return verdict;
    },
    get progress() {
      return {
        states: budget.spent + budgetForReason.spent,
        objects: objects.length,
        explained: orders.length,
      };
    },
  };
}

/** Judges a history to the end. */
export function check(
  spec: Spec,
  operations: readonly Operation[],
  options: {readonly maxStates?: number} = {},
): Verdict {
  const judging = startCheck(spec, operations, options);
  for (;;) {
    const verdict = judging.advance(Infinity);
    if (verdict !== null) return verdict;
  }
}

/**
 * One order out of one for each object. Each operation takes effect at its call or as soon as all before it in its
 * object's order have been called; in the order of those instants all objects agree with real time.
 */
function merge(orders: readonly (readonly number[])[], objects: readonly HistoryOfObject[]): number[] {
  const callOf = new Map(
    objects.flatMap(({intervals}) => intervals.map(({index, call}) => [index, call] as const)),
  );
  return orders
    .flatMap((order) => {
      let now = 0;
      return order.map((index) => ({index, at: (now = Math.max(now, callOf.get(index) ?? 0))}));
    })
    .sort((a, b) => a.at - b.at)
    .map(({index}) => index);
}
