import type {Operation} from '../history.ts';
import {judge, judging, MAX_STATES_FOR_MODELS, type JudgeOptions} from './judge.ts';
import {allThatFollows, modelNames, type ModelName} from './names.ts';
import type {ModelVerdict, View} from './verdict.ts';

export type Judged = Readonly<Record<ModelName, ModelVerdict>>;

/** Models whose witness is an order, or orders, that serve every model that follows as well. */
const ordered: readonly ModelName[] = ['linearizable', 'sequential', 'causal', 'PRAM'];

/**
 * Judges a history of registers by every model; with pauses, at each of which it says what it has found out so far.
 * What a stronger model allows a weaker one does; what a weaker one forbids a stronger one does. Where that decides,
 * nothing is searched for.
 *
 * @throws RangeError if an operation is neither a read nor a write.
 */
export function* judgingAll(
  operations: readonly Operation[],
  {maxStates = MAX_STATES_FOR_MODELS, ...options}: JudgeOptions = {},
): Generator<Partial<Judged>, Judged> {
  const known: Partial<Record<ModelName, ModelVerdict>> = {};
  for (const [place, model] of modelNames.entries()) {
    if (known[model] !== undefined) continue;
    const share = Math.max(1, Math.floor(maxStates / (modelNames.length - place)));
    const run = judging(model, operations, {...options, maxStates: share});
    for (let step = run.next(); ; step = run.next()) {
      yield known;
      if (!step.done) continue;
      known[model] = step.value;
      break;
    }
    passOn(model, operations, known);
  }
  for (const model of modelNames)
    if (known[model]?.kind === 'unknown') known[model] = inherited(model, known);
  return known as Judged;
}

/**
 * Judges a history by one model. A model that follows from linearizability is asked about second: the search for that
 * is short even in long histories, and what it finds explains the history by the weaker model too.
 *
 * @throws RangeError if an operation is neither a read nor a write.
 */
export function judgeBy(
  model: ModelName,
  operations: readonly Operation[],
  {maxStates = MAX_STATES_FOR_MODELS, ...options}: JudgeOptions = {},
): ModelVerdict {
  const half = {...options, maxStates: Math.ceil(maxStates / 2)};
  const known: Partial<Record<ModelName, ModelVerdict>> = {};
  if (model !== 'linearizable' && allThatFollows('linearizable').has(model)) {
    known.linearizable = judge('linearizable', operations, half);
    passOn('linearizable', operations, known);
  }
  return known[model] ?? judge(model, operations, half);
}

/** All at once, to the end. */
export function judgeAll(operations: readonly Operation[], options: JudgeOptions = {}): Judged {
  const run = judgingAll(operations, options);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Gives the orders that explain a history by a strong model to the weaker ones. */
function passOn(
  model: ModelName,
  operations: readonly Operation[],
  known: Partial<Record<ModelName, ModelVerdict>>,
): void {
  const verdict = known[model];
  if (verdict?.kind !== 'allowed' || !ordered.includes(model)) return;
  for (const weaker of allThatFollows(model)) {
    if (known[weaker] !== undefined || weaker === 'regular' || weaker === 'safe' || weaker === 'eventual')
      continue;
    const views =
      weaker === 'sequential' || weaker === 'convergent causal'
        ? verdict.views
        : each(verdict.views, operations);
    known[weaker] = {kind: 'allowed', views, sources: []};
  }
}

/** Everybody's view out of one that they share. */
function each(views: readonly View[], operations: readonly Operation[]): readonly View[] {
  const [only] = views;
  if (only === undefined || only.process !== null) return views;
  const readers = new Set(
    only.order.flatMap((index) => {
      const operation = operations[index];
      return operation?.f === 'read' ? [operation.process] : [];
    }),
  );
  return [...readers].map((process) => ({
    process,
    order: only.order.filter((index) => {
      const operation = operations[index];
      return operation?.f === 'write' || operation?.process === process;
    }),
  }));
}

/** What a weaker model forbids is forbidden, and by the same operations, though fewer might do. */
function inherited(
  model: ModelName,
  known: Partial<Record<ModelName, ModelVerdict>>,
): ModelVerdict | undefined {
  for (const weaker of allThatFollows(model)) {
    const verdict = known[weaker];
    if (verdict?.kind === 'forbidden') return {...verdict, reason: {...verdict.reason, minimal: false}};
  }
  return known[model];
}
