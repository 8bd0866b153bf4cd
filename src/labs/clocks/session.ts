import {edit, type Edit} from '../../core/simulation/clocks/edit.ts';
import type {Drawing} from '../../core/simulation/clocks/drawing.ts';
import {presetOf, type PresetName} from './scenarios.ts';
import type {ClockName} from '../space-time/clock-names.ts';

/** What can be taken back. */
export interface Moment {
  readonly drawing: Drawing;
  /** The event whose past and future are lit. */
  readonly chosen: string | null;
  /** The one that was touched before it, which it is compared with. */
  readonly other: string | null;
  /** Whether the lab has drawn this: to see it is not to have found it. */
  readonly isShown: boolean;
}

export interface Session extends Moment {
  readonly preset: PresetName;
  readonly clock: ClockName;
  /** Why the last edit was refused; empty when it was not. */
  readonly problem: string;
  readonly past: readonly Moment[];
  /** Whether the lab touches one event after the other by itself. */
  readonly playing: boolean;
}

export type Action =
  | {readonly type: 'preset'; readonly preset: PresetName}
  | {readonly type: 'touch'; readonly event: string}
  /** The event below the one that is chosen; after the last one the first. */
  | {readonly type: 'next'}
  | {readonly type: 'compare'; readonly event: string}
  | {readonly type: 'clock'; readonly clock: ClockName}
  | {readonly type: 'edit'; readonly edit: Edit}
  /** A drawing that meets a dare. */
  | {readonly type: 'worked'; readonly drawing: Drawing}
  | {readonly type: 'back'}
  | {readonly type: 'play'}
  | {readonly type: 'pause'}
  /** While it plays, the time for the next event has come. */
  | {readonly type: 'tick'};

const MOST_PAST = 100;

export function start(preset: PresetName): Session {
  const {drawing, clock} = presetOf(preset);
  return {
    preset,
    drawing,
    clock,
    chosen: null,
    other: null,
    isShown: false,
    problem: '',
    past: [],
    playing: false,
  };
}

/** The session after an action; whatever the reader does by hand ends the play. An edit that is refused changes nothing but the reason that is shown. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'play':
      return {...next(session), playing: session.drawing.events.length > 1};
    case 'tick':
      return session.playing ? tick(session) : session;
    default:
      return {...act(session, action), playing: false};
  }
}

type ByHand = Exclude<Action, {readonly type: 'play' | 'tick'}>;

function act(session: Session, action: ByHand): Session {
  switch (action.type) {
    case 'pause':
      return session;
    case 'preset':
      return start(action.preset);
    case 'clock':
      return {...session, clock: action.clock};
    case 'touch':
      return touch(session, action.event);
    case 'next':
      return next(session);
    case 'compare':
      return goOn(session, {other: action.event});
    case 'worked':
      return goOn(session, {drawing: action.drawing, chosen: null, other: null, isShown: true});
    case 'edit':
      return edited(session, action.edit);
    case 'back':
      return goBack(session);
  }
}

export const beginsAnew = ({type}: Action): boolean => type === 'preset';

/** The event that `next` leads to; null where there is none. */
export function nextEvent({drawing: {events}, chosen}: Moment): string | null {
  const place = events.findIndex(({id}) => id === chosen);
  return (events[place + 1] ?? events[0])?.id ?? null;
}

function goOn(session: Session, change: Partial<Moment>): Session {
  const {drawing, chosen, other, isShown, past} = session;
  return {
    ...session,
    ...change,
    problem: '',
    past: [...past.slice(-(MOST_PAST - 1)), {drawing, chosen, other, isShown}],
  };
}

function touch(session: Session, event: string): Session {
  const {chosen} = session;
  return event === chosen ? session : goOn(session, {chosen: event, other: chosen});
}

function next(session: Session): Session {
  const event = nextEvent(session);
  return event === null ? session : touch(session, event);
}

/** The event below; the play ends with the last. */
function tick(session: Session): Session {
  const stepped = next(session);
  return {...stepped, playing: stepped.chosen !== stepped.drawing.events.at(-1)?.id};
}

function edited(session: Session, change: Edit): Session {
  const result = edit(session.drawing, change);
  if (result.kind === 'refused') return {...session, problem: result.reason};
  const {drawing} = result;
  const kept = (event: string | null) => (drawing.events.some(({id}) => id === event) ? event : null);
  const changed = {drawing, chosen: kept(session.chosen), other: kept(session.other), isShown: false};
  // A slider that goes on moving is one change.
  return isOneMove(session, change) ? {...session, ...changed, problem: ''} : goOn(session, changed);
}

/** Whether the last change moved the same clock. */
function isOneMove({drawing, past}: Session, change: Edit): boolean {
  const before = past.at(-1)?.drawing;
  if (change.kind !== 'skew' || !before) return false;
  return (
    before.events === drawing.events &&
    before.messages === drawing.messages &&
    before.skews[change.process] !== drawing.skews[change.process] &&
    before.skews !== drawing.skews
  );
}

function goBack(session: Session): Session {
  const last = session.past.at(-1);
  return last ? {...session, ...last, problem: '', past: session.past.slice(0, -1)} : session;
}
