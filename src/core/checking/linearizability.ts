import {Budget, type Bound} from './budget.ts';
import type {Operation} from './history.ts';
import {objectsOf, type HistoryOfObject} from './objects.ts';
import {reasonFor} from './reason.ts';
import {search, SLICE, type Outcome} from './search.ts';
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
  /** What was used up, if the verdict is unknown. */
  readonly bound: Bound | null;
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
  return new Judging(spec, operations, maxStates);
}

class Judging implements Check {
  private readonly budget: Budget;
  /** The reason for an illegal verdict is looked for with a budget of its own, so that the verdict is never lost. */
  private readonly budgetForReason = new Budget(MAX_STATES_FOR_REASON);
  private readonly objects: readonly HistoryOfObject[];
  private readonly turns: Turn[];
  private readonly orders: (readonly number[])[] = [];
  private explaining: Generator<void, Reason> | null = null;
  private verdict: Verdict | null = null;
  private bound: Bound | null = null;

  constructor(spec: Spec, operations: readonly Operation[], maxStates: number) {
    this.budget = new Budget(maxStates);
    this.objects = objectsOf(spec, operations);
    this.turns = this.objects.map((object) => ({
      object,
      searching: search(object.intervals, object.machine, this.budget),
    }));
  }

  advance(states: number): Verdict | null {
    for (let left = states; this.verdict === null && left > 0; left -= SLICE)
      this.verdict = this.explaining === null ? this.takeTurn() : explain(this.explaining);
    return this.verdict;
  }

  get progress(): Progress {
    return {
      states: this.budget.spent + this.budgetForReason.spent,
      objects: this.objects.length,
      explained: this.orders.length,
      bound: this.bound,
    };
  }

  private takeTurn(): Verdict | null {
    const turn = this.turns.shift();
    if (turn === undefined) return {kind: 'linearizable', order: merge(this.orders, this.objects)};
    const {done, value} = turn.searching.next();
    if (!done) this.turns.push(turn);
    else if (value.kind === 'explained') this.orders.push(value.order);
    else if (value.kind === 'clash') this.explaining = reasonFor(turn.object, value, this.budgetForReason);
    else {
      this.bound = value.bound;
      return {kind: 'unknown', states: this.budget.spent};
    }
    return null;
  }
}

function explain(reason: Generator<void, Reason>): Verdict | null {
  const {done, value} = reason.next();
  return done ? {kind: 'illegal', reason: value} : null;
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
function merge(
  orders: readonly (readonly number[])[],
  objects: readonly HistoryOfObject[],
): readonly number[] {
  const [only] = orders;
  if (orders.length < 2) return only ?? [];
  const callOf = new Map<number, number>();
  for (const {intervals} of objects) for (const {index, call} of intervals) callOf.set(index, call);
  const at = new Map<number, number>();
  for (const order of orders) {
    let now = 0;
    for (const index of order) at.set(index, (now = Math.max(now, callOf.get(index) ?? 0)));
  }
  return [...at.keys()].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
}
