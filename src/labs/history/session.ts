import {formatEvents} from '../../core/checking/editing.ts';
import type {HistoryEvent} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import type {Draft} from './draft.ts';
import {examples, textOf, type ExampleName} from './scenarios.ts';

const MOST_UNDO = 100;

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
