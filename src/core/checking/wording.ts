import type {Operation} from './history.ts';
import {describe, label, processInWords, type Explanation} from './phrases.ts';
import type {Reason, Verdict} from './verdict.ts';

export {describe, label, processInWords, valueInWords} from './phrases.ts';

const inWords: Readonly<Record<Operation['outcome'], string>> = {
  ok: 'ok',
  fail: 'refused: it never happened',
  info: 'no answer: it may take effect later, or never',
};

/** What became of it, in words. */
export function outcomeInWords({outcome}: Operation): string {
  return inWords[outcome];
}

/** The verdict in its two parts. */
export function explanationOf(operations: readonly Operation[], verdict: Verdict): Explanation {
  switch (verdict.kind) {
    case 'unknown': {
      const states = `${verdict.states.toLocaleString('en-GB')} configuration${verdict.states === 1 ? '' : 's'}`;
      const reason = `The search gave up after ${states}. The history may be linearizable or not.`;
      return {word: 'Unknown', reason};
    }
    case 'linearizable': {
      const reason =
        operations.length === 0
          ? 'Nothing has happened yet.'
          : 'Each operation can have taken effect at one instant between its call and its return.';
      return {word: 'Linearizable', reason};
    }
    case 'illegal':
      return {word: 'Not linearizable', reason: clashInWords(operations, verdict.reason)};
  }
}

function clashInWords(operations: readonly Operation[], {at, clash}: Reason): string {
  const parties = clash.flatMap((index) => operations[index] ?? []);
  const last = operations[at];
  const list = parties.map(describe).join('; ');
  const before = parties.filter((other) => last !== undefined && precedes(other, last));
  const times =
    last === undefined || before.length === 0
      ? ''
      : ` ${sentence(before)} returned before ${processInWords(last.process)}’s ${label(last)} was called.`;
  return `No order explains ${parties.length === 1 ? 'this' : 'these'}: ${list}.${times}`;
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
