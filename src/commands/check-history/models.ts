import type {Operation, Value} from '../../core/checking/history.ts';
import {judgeAll, judgeBy} from '../../core/checking/models/judge-all.ts';
import {mayReturn} from '../../core/checking/models/may-return.ts';
import {slug, type ModelName} from '../../core/checking/models/names.ts';
import type {ModelVerdict} from '../../core/checking/models/verdict.ts';
import {explainModel, partiesOf} from '../../core/checking/models/wording.ts';

interface Asked {
  readonly operations: readonly Operation[];
  /** What each register holds at first. */
  readonly initial: Value;
  /** An operation as a reader of the file knows it. */
  told(index: number): unknown;
}

/** The verdict of one model, with the orders (or the write behind each read) that explain the history, or the reason. */
export function byModel(model: ModelName, asked: Asked, maxStates: number) {
  const verdict = judgeBy(model, asked.operations, {initial: asked.initial, maxStates});
  return {...inShort(model, verdict, asked), ...witness(verdict, asked)};
}

/** The verdict of every model by name, with the reason of each that forbids the history. */
export function byAllModels(asked: Asked, maxStates: number) {
  const judged = judgeAll(asked.operations, {initial: asked.initial, maxStates});
  const models = Object.entries(judged) as [ModelName, ModelVerdict][];
  return Object.fromEntries(models.map(([model, verdict]) => [slug(model), inShort(model, verdict, asked)]));
}

/**
 * For every model, or one: what the read may return if all else happened as it did, value by value, with the orders that
 * explain it or the reason against it.
 */
export function whatItMayReturn(
  index: number,
  models: readonly ModelName[],
  asked: Asked,
  maxStates: number,
) {
  const {operations, initial} = asked;
  const said = models.map((model) => {
    const {values, anythingElse} = mayReturn(model, operations, index, {initial, maxStates});
    const each = values.map(({value, verdict}) => ({
      value,
      ...inShort(model, verdict, {...asked, operations: withValue(operations, index, value)}),
      ...witness(verdict, asked),
    }));
    return [slug(model), {values: each, anythingElse: anythingElse.kind}] as const;
  });
  return Object.fromEntries(said);
}

function withValue(operations: readonly Operation[], index: number, value: Value): readonly Operation[] {
  return operations.map((each, at) => (at === index ? {...each, value} : each));
}

function inShort(model: ModelName, verdict: ModelVerdict, {operations, told}: Asked) {
  const reason = explainModel(model, operations, verdict);
  switch (verdict.kind) {
    case 'allowed':
      return {verdict: verdict.kind};
    case 'undefined':
      return {verdict: verdict.kind, reason};
    case 'unknown':
      return {verdict: verdict.kind, bound: verdict.bound, reason};
    case 'forbidden': {
      const {process, clash, minimal} = verdict.reason;
      return {
        verdict: verdict.kind,
        reason,
        ...(process === null ? {} : {process}),
        clash: clash.map(told),
        clashIsMinimal: minimal,
        parties: partiesOf(operations, verdict.reason).map(told),
      };
    }
  }
}

function witness(verdict: ModelVerdict, {told}: Asked) {
  if (verdict.kind !== 'allowed') return {};
  const {views, sources} = verdict;
  if (views.length > 0) {
    return {orders: views.map(({process, order}) => ({process, order: order.map(told)}))};
  }
  return {
    sources: sources.map(([read, write]) => ({read: told(read), from: write === null ? null : told(write)})),
  };
}
