import {parseEvents} from '../../core/checking/events.ts';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {Operation} from '../../core/checking/history.ts';
import {pair} from '../../core/checking/pairing.ts';
import type {Spec} from '../../core/checking/specs/spec.ts';

/** Longer texts belong to the command line, which reads files. */
const MOST_LETTERS = 200_000;
/** What is longer would hold up the browser as soon as it stood in a field. */
const MOST_TAKEN = 1_000_000;
const MOST_EVENTS = 4_000;
const MOST_QUOTED = 300;

interface Problem {
  readonly kind: 'problem';
  readonly problem: string;
}

export type Reading = {readonly kind: 'history'; readonly operations: readonly Operation[]} | Problem;

/** The operations of a text, or what is wrong with it. An empty text is an empty history. */
export function readText(spec: Spec, text: string): Reading {
  if (text.trim() === '') return {kind: 'history', operations: []};
  return within(text, () => {
    const events = parseEvents(text);
    return tooManyEvents(events.length) ?? {kind: 'history' as const, operations: pair(spec, events)};
  });
}

/** What `read` makes of a text, unless the text is longer than this page reads, or says nothing that can be read. */
export function within<Found>(text: string, read: () => Found): Found | Problem {
  if (text.length > MOST_LETTERS)
    return refusal(`${text.length.toLocaleString('en-GB')} letters`, MOST_LETTERS);
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    return {kind: 'problem', problem: quoted(error.message.charAt(0).toUpperCase() + error.message.slice(1))};
  }
}

/** Why so many events are not judged here; null if they are. */
export function tooManyEvents(count: number): Problem | null {
  return count > MOST_EVENTS ? refusal(`${count.toLocaleString('en-GB')} events`, MOST_EVENTS) : null;
}

/** A problem quotes what it is about, which may be very long. */
function quoted(problem: string): string {
  return problem.length <= MOST_QUOTED
    ? problem
    : `${problem.slice(0, MOST_QUOTED)}… (${problem.length.toLocaleString('en-GB')} letters)`;
}

/** Why the field does not take a text at all; null where it does. */
export function refusedByField({length}: string): string | null {
  return length > MOST_TAKEN ? tooLong(`${length.toLocaleString('en-GB')} letters`, MOST_LETTERS) : null;
}

function tooLong(size: string, most: number): string {
  return `The text has ${size}, and this page reads ${most.toLocaleString('en-GB')}; give it to npm run check-history.`;
}

const refusal = (size: string, most: number): Problem => ({kind: 'problem', problem: tooLong(size, most)});
