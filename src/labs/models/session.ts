import type {HistoryEvent, Operation, Value} from '../../core/checking/history.ts';
import type {ModelName} from '../../core/checking/models/names.ts';
import {pair} from '../../core/checking/pairing.ts';
import {register} from '../../core/checking/specs/register.ts';
import {changed, moved, still, type HistorySession, type Move} from '../frame/history-session.ts';
import {examples} from './scenarios.ts';

/** A history of registers, and what each of them holds at first. */
export interface Given {
  readonly events: readonly HistoryEvent[];
  readonly initial: Value;
}

/** Two models: the first allows something that the second forbids. */
export type Pair = readonly [allows: ModelName, forbids: ModelName];

export interface Session extends Given, HistorySession<Given> {
  readonly example: string;
  /** The model whose order or reason is shown; null: what all of them say, in short. */
  readonly model: ModelName | null;
  /** Two models that are to be told apart. */
  readonly pair: Pair | null;
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
  | Move;

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
  const next = (change: Partial<Session>) => changed<Given, Session>(session, {events, initial}, change);
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
    default:
      return moved<Given, Session>(session, action);
  }
}
