import {isList, type Operation, type Process, type Value} from './history.ts';
import type {Verdict} from './verdict.ts';

/** A value as in a sentence: `1`, `"a"`, `nothing`. */
export function valueInWords(value: Value | undefined): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value).replaceAll(',', ', ');
}

/** A name stands for itself; a number is a process. */
export function processInWords(process: Process): string {
  return typeof process === 'number' ? `process ${process}` : process;
}

/** What was asked, in a few letters for a bar: `write 1`, `read 0`, `x: cas 1 → 2`; without an answer, `read`. */
export function label({f, key, value, outcome}: Operation): string {
  const object = key === undefined ? '' : `${typeof key === 'string' ? key : valueInWords(key)}: `;
  if (f === 'read') return `${object}read${outcome === 'ok' ? ` ${valueInWords(value)}` : ''}`;
  if (f === 'cas' && isList(value)) return `${object}cas ${value.map(valueInWords).join(' → ')}`;
  return `${object}${f} ${valueInWords(value)}`;
}

const inWords: Readonly<Record<Operation['outcome'], string>> = {
  ok: 'ok',
  fail: 'refused: it never happened',
  info: 'no answer: it may take effect later, or never',
};

/** What became of it, in words. */
export function outcomeInWords({outcome}: Operation): string {
  return inWords[outcome];
}

/** `process 1: read 0 (ok)`. */
export function describe(operation: Operation): string {
  const {outcome} = operation;
  const end = outcome === 'info' ? 'no answer' : outcome === 'fail' ? 'refused' : 'ok';
  return `${processInWords(operation.process)}: ${label(operation)} (${end})`;
}

/** The verdict in sentences, with the reason if there is one to tell. */
export function explain(operations: readonly Operation[], verdict: Verdict): string {
  if (verdict.kind === 'unknown') {
    return (
      `Unknown: the search gave up after ${verdict.states.toLocaleString('en-GB')} configuration${verdict.states === 1 ? '' : 's'}. ` +
      'The history may be linearizable or not.'
    );
  }
  if (verdict.kind === 'linearizable') {
    return operations.length === 0
      ? 'Linearizable: nothing has happened yet.'
      : 'Linearizable: each operation can have taken effect at one instant between its call and its return.';
  }
  const {at, clash} = verdict.reason;
  const parties = clash.flatMap((index) => operations[index] ?? []);
  const last = operations[at];
  const list = parties.map(describe).join('; ');
  const before = parties.filter((other) => last !== undefined && precedes(other, last));
  const times =
    last === undefined || before.length === 0
      ? ''
      : ` ${sentence(before)} returned before ${processInWords(last.process)}’s ${label(last)} was called.`;
  return `Not linearizable. No order explains ${parties.length === 1 ? 'this' : 'these'}: ${list}.${times}`;
}

/** Whether one operation was over before the other began. */
export function precedes(one: Operation, other: Operation): boolean {
  return one.outcome === 'ok' && one.return !== null && one.return < other.call;
}

function sentence(operations: readonly Operation[]): string {
  const names = operations.map((each) => `${processInWords(each.process)}’s ${label(each)}`);
  const text =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} had`;
}
