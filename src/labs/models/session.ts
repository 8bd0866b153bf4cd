import type {HistoryEvent, Operation, Value} from '../../core/checking/history.ts';
import type {ModelName} from '../../core/checking/models/names.ts';
import {pair} from '../../core/checking/pairing.ts';
import {register} from '../../core/checking/specs/register.ts';
import {examples} from './scenarios.ts';

const MOST_UNDO = 100;

/** A history of registers, and what each of them holds at first. */
export interface Given {
  readonly events: readonly HistoryEvent[];
  readonly initial: Value;
}

/** Two models: the first allows something that the second forbids. */
export type Pair = readonly [allows: ModelName, forbids: ModelName];

export interface Session extends Given {
  readonly example: string;
  /** What can be taken back, the latest last. */
  readonly past: readonly Given[];
  /** How many events have happened; null: all of them. */
  readonly place: number | null;
  readonly playing: boolean;
  /** The model whose order or reason is shown; null: what all of them say, in short. */
  readonly model: ModelName | null;
  /** Two models that are to be told apart. */
  readonly pair: Pair | null;
  /** Whether the reader has changed anything yet, so that the dare stands. */
  readonly isDared: boolean;
  /** Whether this history is one that the lab shows, which wins no dare. */
  readonly isShown: boolean;
}

export type Action =
  | {readonly type: 'example'; readonly name: string}
  | {
      readonly type: 'events';
      readonly events: readonly HistoryEvent[];
      readonly initial?: Value;
      readonly isShown?: boolean;
    }
  | {readonly type: 'model'; readonly model: ModelName | null}
  | {readonly type: 'pair'; readonly pair: Pair | null}
  /** Looks at the moment after so many events, of so many. */
  | {readonly type: 'place'; readonly place: number; readonly of: number}
  | {readonly type: 'play'; readonly of: number}
  | {readonly type: 'pause' | 'undo'};

/** As a history is when it has just been written: whole. */
const still = {place: null, playing: false, isShown: false} as const;

export function begin(example: string): Session {
  const events = examples.get(example)?.events ?? [];
  return {example, events, initial: null, past: [], ...still, model: null, pair: null, isDared: false};
}

/** The operations of a session's events, which fit together: whatever was written was read once. */
export function operationsOf({events, initial}: Given): Operation[] {
  return pair(
    register(initial),
    events.map((event, place) => ({event, line: place + 1})),
  );
}

export function reduce(session: Session, action: Action): Session {
  const {events, initial} = session;
  const next = (change: Partial<Session>): Session => ({
    ...session,
    ...still,
    isDared: true,
    ...change,
    past: [...session.past, {events, initial}].slice(-MOST_UNDO),
  });
  switch (action.type) {
    case 'example':
      return next({...begin(action.name), model: session.model});
    case 'events': {
      const {isShown = false, initial: first = initial} = action;
      return next({events: action.events, initial: first, isShown});
    }
    case 'model':
      return {...session, model: action.model};
    case 'pair':
      return {...session, pair: action.pair};
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
