import {joined} from '../explain.ts';
import type {Operation} from '../history.ts';
import {describe, label, named, processInWords, type Explanation} from '../phrases.ts';
import type {ModelName, OrderModel} from './names.ts';
import type {ModelReason, ModelVerdict} from './verdict.ts';

/** What an order has to keep, as in "no order … that …". */
const kept: Readonly<Record<OrderModel, string>> = {
  sequential: 'keeps each process’s own order',
  causal: 'keeps causal order',
  PRAM: 'keeps every process’s own order',
  'read your writes': 'puts its writes before its later reads',
  'monotonic reads': 'keeps the order of its reads',
  'monotonic writes': 'keeps the order of each process’s writes',
  'writes follow reads': 'puts what a process had read before what it then wrote',
};

/** The verdict in sentences, with the reason if there is one to tell. */
export function explainModel(
  model: ModelName,
  operations: readonly Operation[],
  verdict: ModelVerdict,
): string {
  const said = explanationByModel(model, operations, verdict);
  return verdict.kind === 'unknown' ? joined(said) : `${said.word}. ${said.reason}`.trimEnd();
}

/** The same in its two parts. */
export function explanationByModel(
  model: ModelName,
  operations: readonly Operation[],
  verdict: ModelVerdict,
): Explanation {
  switch (verdict.kind) {
    case 'allowed':
      return {word: `Allowed by ${model}`, reason: ''};
    case 'undefined':
      return {word: 'Not defined here', reason: verdict.because};
    case 'unknown': {
      const states = verdict.states.toLocaleString('en-GB');
      return {word: 'Unknown', reason: `The search gave up after ${states} configurations.`};
    }
    case 'forbidden':
      return {word: `Forbidden by ${model}`, reason: why(model, operations, verdict.reason)};
  }
}

function why(model: ModelName, operations: readonly Operation[], reason: ModelReason): string {
  const parties = partiesOf(operations, reason).flatMap((index) => operations[index] ?? []);
  const these = `explains ${parties.length === 1 ? 'this' : 'these'}: ${parties.map(describe).join('; ')}.`;
  const reader = parties.find(({f}) => f === 'read');
  const read = reader === undefined ? 'A read' : named(reader);
  switch (model) {
    case 'linearizable':
      return `No order that agrees with real time ${these}`;
    case 'sequential':
      return `No order of all operations that ${kept.sequential} ${these}`;
    case 'convergent causal':
      return `No one order of writes, each read returning the last that it comes causally after, ${these}`;
    case 'regular':
      return `${read} returns neither what was written last nor what a write beside it writes.`;
    case 'safe':
      return `${read} overlaps no write, and does not return what was written last.`;
    case 'eventual':
      return `${read} returns what nobody wrote.`;
    default: {
      const whose = reason.process === null ? 'the reader' : processInWords(reason.process);
      return `For ${whose}, no order of all writes and its own reads that ${kept[model]} ${these}`;
    }
  }
}

/** What explains a history that a model allows: each order, or which write each read saw. Empty where nothing has to be. */
export function witnessInWords(operations: readonly Operation[], verdict: ModelVerdict): string[] {
  if (verdict.kind !== 'allowed') return [];
  const called = (index: number) => {
    const operation = operations[index];
    return operation === undefined ? '' : `${processInWords(operation.process)}, ${label(operation)}`;
  };
  const orders = verdict.views.map(({process, order}) => {
    const whose = process === null ? 'An order for all' : `An order for ${processInWords(process)}`;
    return `${whose}: ${order.map(called).join(' → ')}.`;
  });
  const sources = verdict.sources.map(([read, write]) =>
    write === null
      ? `${called(read)}: it was there at first.`
      : `${called(read)}: written by ${called(write)}.`,
  );
  return [...orders, ...sources];
}

/** The operations that clash, with a write of what each of them read: without those, nobody would understand them. */
export function partiesOf(operations: readonly Operation[], {clash}: ModelReason): number[] {
  const parties = new Set(clash);
  const names = operations.map(({key = null, value}) => JSON.stringify([key, value]));
  for (const index of clash) {
    const read = operations[index];
    if (read?.f !== 'read') continue;
    const sources = operations.flatMap(({f, outcome}, other) =>
      f === 'write' && outcome !== 'fail' && names[other] === names[index] ? [other] : [],
    );
    if (sources.some((source) => parties.has(source))) continue;
    const called = sources.filter((each) => (operations[each]?.call ?? 0) <= (read.return ?? Infinity));
    const source = called.at(-1) ?? sources[0];
    if (source !== undefined) parties.add(source);
  }
  return [...parties].sort((a, b) => (operations[a]?.call ?? 0) - (operations[b]?.call ?? 0));
}
