import {Budget} from '../budget.ts';
import {fewest} from '../fewest.ts';
import type {Operation, Value} from '../history.ts';
import {startCheck} from '../linearizability.ts';
import {register} from '../specs/register.ts';
import {convergent} from './convergent.ts';
import {eventual} from './eventual.ts';
import {forgetting, memoryOf, type Access, type Memory} from './memory.ts';
import type {ModelName} from './names.ts';
import {singleWriter} from './single-writer.ts';
import type {Finding, Forbidden, ModelVerdict} from './verdict.ts';
import {viewsOf} from './views.ts';

export const MAX_STATES_FOR_MODELS = 200_000;
/** What may be spent on making a reason short, in all and on one trial. */
const MAX_STATES_FOR_REASON = 50_000;
const TRIAL = 5_000;
/** Configurations of the search for linearizability between two pauses. */
const SLICE = 2_000;

export interface JudgeOptions {
  /** What each register holds at first. */
  readonly initial?: Value;
  /** Configurations. */
  readonly maxStates?: number;
}

/**
 * Whether a model allows a history of registers; with pauses.
 *
 * @throws RangeError if an operation is neither a read nor a write.
 */
export function* judging(
  model: ModelName,
  operations: readonly Operation[],
  {initial = null, maxStates = MAX_STATES_FOR_MODELS}: JudgeOptions = {},
): Generator<void, ModelVerdict> {
  const memory = memoryOf(operations, initial);
  if (model === 'linearizable') return yield* linearizable(operations, initial, maxStates);
  const found = yield* finding(model, memory, new Budget(maxStates));
  return found.kind === 'forbidden' ? yield* explained(model, memory, found) : found;
}

/** The same, to the end. */
export function judge(
  model: ModelName,
  operations: readonly Operation[],
  options: JudgeOptions = {},
): ModelVerdict {
  const run = judging(model, operations, options);
  for (;;) {
    const {done, value} = run.next();
    if (done) return value;
  }
}

/** The verdict alone, without a reason: many times faster where a model forbids. */
export function kindOf(
  model: ModelName,
  operations: readonly Operation[],
  {initial = null, maxStates = MAX_STATES_FOR_MODELS}: JudgeOptions = {},
): ModelVerdict['kind'] {
  if (model === 'linearizable') return judge(model, operations, {initial, maxStates}).kind;
  const run = finding(model, memoryOf(operations, initial), new Budget(maxStates));
  for (;;) {
    const {done, value} = run.next();
    if (done) return value.kind;
  }
}

function* finding(
  model: Exclude<ModelName, 'linearizable'>,
  memory: Memory,
  budget: Budget,
): Generator<void, Finding> {
  switch (model) {
    case 'regular':
    case 'safe':
      return singleWriter(memory, model);
    case 'eventual':
      return eventual(memory);
    case 'convergent causal':
      return yield* convergent(memory, budget);
    default:
      return yield* viewsOf(memory, model, budget);
  }
}

function* explained(
  model: Exclude<ModelName, 'linearizable'>,
  memory: Memory,
  {process}: Forbidden,
): Generator<void, ModelVerdict> {
  const budget = new Budget(MAX_STATES_FOR_REASON);
  let whose = process;
  function* clashes(kept: readonly Access[]): Generator<void, boolean | null> {
    yield;
    const purse = new Budget(Math.min(TRIAL, budget.left));
    const trial = forgetting(memory, new Set(kept.map(({index}) => index)));
    const found = yield* finding(model, trial, purse);
    budget.spent += purse.spent;
    if (found.kind === 'forbidden') whose = found.process;
    return found.kind === 'unknown' ? null : found.kind === 'forbidden';
  }
  const known = memory.accesses.filter((access) => access.return !== Infinity);
  const {items, minimal} = yield* fewest(known, clashes);
  return {kind: 'forbidden', reason: {process: whose, clash: items.map(({index}) => index), minimal}};
}

function* linearizable(
  operations: readonly Operation[],
  initial: Value,
  maxStates: number,
): Generator<void, ModelVerdict> {
  const check = startCheck(register(initial), operations, {maxStates});
  for (;;) {
    const verdict = check.advance(SLICE);
    switch (verdict?.kind) {
      case 'linearizable':
        return {kind: 'allowed', views: [{process: null, order: verdict.order}], sources: []};
      case 'illegal': {
        const {clash, minimal} = verdict.reason;
        return {kind: 'forbidden', reason: {process: null, clash, minimal}};
      }
      case 'unknown':
        return {kind: 'unknown', states: verdict.states, bound: check.progress.bound ?? 'states'};
      case undefined:
        yield;
    }
  }
}
