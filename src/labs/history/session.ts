import {formatEvents} from '../../core/checking/editing.ts';
import {parseEvents} from '../../core/checking/events.ts';
import {HistoryError} from '../../core/checking/history-error.ts';
import type {HistoryEvent, Operation} from '../../core/checking/history.ts';
import {pair} from '../../core/checking/pairing.ts';
import {specNamed, type SpecName} from '../../core/checking/specs/index.ts';
import {examples, textOf, type ExampleName} from './scenarios.ts';

/** Longer texts belong to the command line, which reads files. */
const MOST_LETTERS = 200_000;
/** What is longer would hold up the browser as soon as it stood in a field. */
const MOST_TAKEN = 1_000_000;
export const MOST_EVENTS = 4_000;
const MOST_UNDO = 100;
const MOST_QUOTED = 300;

/** What the reader works at. The text is the history; the drawing is made from it and writes it. */
export interface Draft {
  readonly spec: SpecName;
  readonly text: string;
}

export interface Session extends Draft {
  readonly example: ExampleName;
  /** What can be taken back, the latest last. */
  readonly past: readonly Draft[];
  /** How many of its events have happened; null: all of them. */
  readonly place: number | null;
  readonly playing: boolean;
  /** Whether the reader has done anything yet, so that the dare stands. */
  readonly isDared: boolean;
  /** Whether this history is one that the lab shows, which wins no dare. */
  readonly isShown: boolean;
}

export type Action =
  | {readonly type: 'example'; readonly name: ExampleName}
  | {readonly type: 'spec'; readonly spec: SpecName}
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'events'; readonly events: readonly HistoryEvent[]; readonly isShown?: boolean}
  /** Looks at the moment after so many events, of so many. */
  | {readonly type: 'place'; readonly place: number; readonly of: number}
  | {readonly type: 'play'; readonly of: number}
  | {readonly type: 'pause' | 'undo'};

/** As a history is when it has just been written: whole. */
const still = {place: null, playing: false, isShown: false} as const;

export function begin(example: ExampleName): Session {
  const chosen = examples[example];
  return {example, spec: chosen.spec, text: textOf(chosen), past: [], ...still, isDared: false};
}

export function reduce(session: Session, action: Action): Session {
  const {spec, text} = session;
  const next = (change: Partial<Session>): Session => ({
    ...session,
    ...still,
    isDared: true,
    ...change,
    past: [...session.past, {spec, text}].slice(-MOST_UNDO),
  });
  switch (action.type) {
    case 'example': {
      const {example, spec: itsSpec, text: itsText} = begin(action.name);
      return next({example, spec: itsSpec, text: itsText, isDared: false});
    }
    case 'spec':
      return next({spec: action.spec});
    case 'text':
      return action.text === text ? session : next({text: action.text});
    case 'events':
      return next({text: formatEvents(action.events), isShown: action.isShown ?? false});
    case 'place':
      return at(session, action.place, action.of);
    case 'play':
      return session.place === null
        ? {...at(session, 0, action.of), playing: true}
        : {...session, playing: true};
    case 'pause':
      return {...session, playing: false};
    case 'undo': {
      const before = session.past.at(-1);
      return before === undefined
        ? session
        : {...session, ...still, ...before, past: session.past.slice(0, -1)};
    }
  }
}

/** After the last event it is the whole history, and nothing plays on. */
function at(session: Session, place: number, of: number): Session {
  const inside = Math.min(Math.max(place, 0), of);
  return {
    ...session,
    isDared: true,
    place: inside === of ? null : inside,
    playing: session.playing && inside < of,
  };
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
    return refusal(`${text.length.toLocaleString('en-GB')} letters`, MOST_LETTERS);
  }
  try {
    const events = parseEvents(text);
    if (events.length > MOST_EVENTS)
      return refusal(`${events.length.toLocaleString('en-GB')} events`, MOST_EVENTS);
    return {kind: 'history', operations: pair(specNamed(spec), events)};
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    return {kind: 'problem', problem: quoted(error.message.charAt(0).toUpperCase() + error.message.slice(1))};
  }
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

const refusal = (size: string, most: number): Reading => ({kind: 'problem', problem: tooLong(size, most)});
