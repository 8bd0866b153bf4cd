import {isList, type Operation, type Process, type Value} from './history.ts';

/** Operations that a person can take in at a glance. */
export const GLANCE = 12;

/** Longer than what anybody names or writes by hand. Names and values come from files and links, where they have any length. */
const LONGEST = 60;

/** A text from outside as it is shown: cut where it is long, with how long it is. */
function shown(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half of a sign of two code units would be no sign.
  const beginning = text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning}… (${text.length.toLocaleString('en-GB')} letters)`;
}

/** A value as in a sentence: `1`, `"a"`, `nothing`. */
export function valueInWords(value: Value | undefined): string {
  return value === null || value === undefined
    ? 'nothing'
    : shown(JSON.stringify(value).replaceAll(',', ', '));
}

/** A name stands for itself; a number is a process. */
export function processInWords(process: Process): string {
  return typeof process === 'number' ? `process ${process}` : shown(process);
}

/** What was asked, in a few letters for a bar: `write 1`, `read 0`, `x: cas 1 → 2`; without an answer, `read`. */
export function label({f, key, value, outcome}: Operation): string {
  const object = key === undefined ? '' : `${typeof key === 'string' ? shown(key) : valueInWords(key)}: `;
  if (f === 'read') return `${object}read${outcome === 'ok' ? ` ${valueInWords(value)}` : ''}`;
  if (f === 'cas' && isList(value)) return `${object}cas ${value.map(valueInWords).join(' → ')}`;
  return `${object}${shown(f)} ${valueInWords(value)}`;
}

/** `process 1: read 0 (ok)`. */
export function describe(operation: Operation): string {
  const {outcome} = operation;
  const end = outcome === 'info' ? 'no answer' : outcome === 'fail' ? 'refused' : 'ok';
  return `${processInWords(operation.process)}: ${label(operation)} (${end})`;
}

/** `process 1: read`, while nobody knows what becomes of it. */
export function describeCall(operation: Operation): string {
  return `${processInWords(operation.process)}: ${label({...operation, outcome: 'info'})}`;
}

/** A verdict, and the reason for it as a sentence of its own; empty where there is none to tell. */
export interface Explanation {
  readonly word: string;
  readonly reason: string;
}

/** At the beginning of a sentence: `Process 1’s read 0`. */
export function named(operation: Operation): string {
  const name = `${processInWords(operation.process)}’s ${label(operation)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
