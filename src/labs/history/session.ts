import {formatEvents} from '../../core/checking/editing.ts';
import type {HistoryEvent} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import {changed, moved, still, type HistorySession, type Move} from '../frame/history-session.ts';
import type {Draft} from './draft.ts';
import {examples, textOf, type ExampleName} from './scenarios.ts';

export interface Session extends Draft, HistorySession<Draft> {
  readonly example: ExampleName;
}

export type Action =
  | {readonly type: 'example'; readonly name: ExampleName}
  | {readonly type: 'spec'; readonly spec: SpecName}
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'events'; readonly events: readonly HistoryEvent[]; readonly isShown?: boolean}
  | Move;

export function begin(example: ExampleName): Session {
  const chosen = examples[example];
  return {example, spec: chosen.spec, text: textOf(chosen), past: [], ...still, isDared: false};
}

export function reduce(session: Session, action: Action): Session {
  const {spec, text} = session;
  const next = (change: Partial<Session>) => changed<Draft, Session>(session, {spec, text}, change);
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
    default:
      return moved<Draft, Session>(session, action);
  }
}
