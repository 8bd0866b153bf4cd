import {formatEvents} from '../../core/checking/editing.ts';
import {parseEvents} from '../../core/checking/events.ts';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {HistoryEvent, Operation} from '../../core/checking/history.ts';
import {pair} from '../../core/checking/pairing.ts';
import {specNamed, type SpecName} from '../../core/checking/specs/index.ts';
import {examples, textOf, type ExampleName} from './scenarios.ts';

/** Longer texts belong to the command line, which reads files. */
export const MOST_LETTERS = 200_000;
export const MOST_EVENTS = 4_000;
const MOST_UNDO = 100;

/** What the reader works at. The text is the history; the drawing is made from it and writes it. */
export interface Draft {
  readonly spec: SpecName;
  readonly text: string;
}

export interface Session extends Draft {
  readonly example: ExampleName;
  /** What can be taken back, the latest last. */
  readonly past: readonly Draft[];
}

export type Action =
  | {readonly type: 'example'; readonly name: ExampleName}
  | {readonly type: 'spec'; readonly spec: SpecName}
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'events'; readonly events: readonly HistoryEvent[]}
  | {readonly type: 'undo'};

export function begin(example: ExampleName): Session {
  const chosen = examples[example];
  return {example, spec: chosen.spec, text: textOf(chosen), past: []};
}

export function reduce(session: Session, action: Action): Session {
  const {spec, text} = session;
  const next = (change: Partial<Session>): Session => ({
    ...session,
    ...change,
    past: [...session.past, {spec, text}].slice(-MOST_UNDO),
  });
  switch (action.type) {
    case 'example': {
      const {example, spec: itsSpec, text: itsText} = begin(action.name);
      return next({example, spec: itsSpec, text: itsText});
    }
    case 'spec':
      return next({spec: action.spec});
    case 'text':
      return action.text === text ? session : next({text: action.text});
    case 'events':
      return next({text: formatEvents(action.events)});
    case 'undo': {
      const before = session.past.at(-1);
      return before === undefined ? session : {...session, ...before, past: session.past.slice(0, -1)};
    }
  }
}

/** Whether nothing is left of the history that an address asked for. */
export function beginsAnew({type}: Action): boolean {
  return type === 'example';
}

export type Reading =
  | {readonly kind: 'history'; readonly operations: readonly Operation[]}
  | {readonly kind: 'problem'; readonly problem: string};

/** The operations of the text, or what is wrong with it. An empty text is an empty history. */
export function read({spec, text}: Draft): Reading {
  if (text.trim() === '') return {kind: 'history', operations: []};
  if (text.length > MOST_LETTERS) {
    return tooLong(`${text.length.toLocaleString('en-GB')} letters`, MOST_LETTERS);
  }
  try {
    const events = parseEvents(text);
    if (events.length > MOST_EVENTS)
      return tooLong(`${events.length.toLocaleString('en-GB')} events`, MOST_EVENTS);
    return {kind: 'history', operations: pair(specNamed(spec), events)};
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    return {kind: 'problem', problem: error.message.charAt(0).toUpperCase() + error.message.slice(1)};
  }
}

function tooLong(size: string, most: number): Reading {
  const problem = `The text has ${size}, and this page reads ${most.toLocaleString('en-GB')}; give it to npm run check-history.`;
  return {kind: 'problem', problem};
}
