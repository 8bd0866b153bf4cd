import {levels, ruledOut as ruledOutBy, type Level} from '../../core/checking/transactions/levels.ts';
import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import {keyInWords, type Step, type Transaction} from '../../core/checking/transactions/transaction.ts';
import {anomalyInShort, anomalyInWords, cycleInWords} from '../../core/checking/transactions/wording.ts';
import type {Light} from '../../views/LitMap/lit-map.ts';
import type {Tone} from '../../views/Verdict/Badge.tsx';
import type {Answer} from './judging.ts';

/** "Possible" and not "allowed": what was not seen may have happened all the same. */
export const lightInWords: Readonly<Record<Light, string>> = {
  allowed: 'possible',
  forbidden: 'ruled out',
  unknown: 'unknown',
  undefined: 'nothing to judge',
  dark: 'not judged yet',
};

export function lightOf(level: Level, answer: Answer | null): Light {
  if (answer === null) return 'dark';
  if (answer.ruledOut.has(level)) return 'forbidden';
  return answer.unknown.some((name) => ruledOutBy([name]).has(level)) ? 'unknown' : 'allowed';
}

export const nameOf = (index: number): string => `T${index + 1}`;

/** `a, b and c` */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export function processInWords(process: Transaction['process']): string {
  return typeof process === 'number' ? `process ${process}` : process;
}

/** `read x: nothing`, `write x: 1`, `append 1 to x` */
export function stepInWords({f, key, value}: Step, outcome: Transaction['outcome']): string {
  const name = keyInWords(key);
  if (f === 'append') return `append ${JSON.stringify(value)} to ${name}`;
  if (f === 'w') return `write ${name}: ${JSON.stringify(value)}`;
  if (outcome !== 'ok') return `read ${name}`;
  return `read ${name}: ${valueInWords(value)}`;
}

export function valueInWords(value: Step['value']): string {
  const isNothing = value === null || (Array.isArray(value) && value.length === 0);
  return isNothing ? 'nothing' : JSON.stringify(value).replaceAll(',', ', ');
}

const ends = {ok: '', fail: 'aborted', info: 'no answer'} as const;

/** How it ended, unless it was committed. */
export function endInWords({outcome}: Transaction): string {
  return ends[outcome];
}

/** An anomaly with the names that transactions have here. */
export function anomalyHere(anomaly: Anomaly): string {
  return anomalyInWords(anomaly, nameOf);
}

/** Its cycle, arrow by arrow. */
export function cycleHere(anomaly: Anomaly): string[] {
  return cycleInWords(anomaly, nameOf);
}

interface Said {
  readonly tone: Tone;
  readonly word: string;
  readonly sentence: string;
}

/** What the history shows: the anomaly that is looked at, and what is left. */
export function saidOf({
  transactions,
  answer,
  anomaly,
}: {
  readonly transactions: readonly Transaction[];
  readonly answer: Answer;
  readonly anomaly: Anomaly | undefined;
}): Said {
  if (!transactions.some(({outcome}) => outcome === 'ok'))
    return {
      tone: 'unknown',
      word: 'Nothing to judge.',
      sentence: 'No transaction was committed for certain.',
    };
  const {possible, unknown, ruledOut} = answer;
  const open =
    unknown.length === 0 ? '' : ` The search for ${listed(unknown)} was given up, so more may be ruled out.`;
  const left =
    possible.length === 0
      ? 'No level is left.'
      : `The strongest that ${possible.length === 1 ? 'is' : 'are'} still possible: ${listed(possible)}.`;
  if (anomaly === undefined)
    return {tone: unknown.length === 0 ? 'ok' : 'unknown', word: 'No anomaly.', sentence: `${left}${open}`};
  const count = `Ruled out: ${ruledOut.size} of ${levels.length} levels.`;
  return {tone: 'wrong', word: count, sentence: `${left} ${anomalyInShort(anomaly, nameOf)}${open}`};
}
