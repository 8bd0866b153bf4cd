import type {Settings} from '../../core/calls/settings.ts';
import {presetOf, type PresetName} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';

/** Two sets of settings under one seed, and what of the run is looked at. Runs follow from it. */
export interface Moment {
  readonly preset: PresetName;
  /** How many of the preset's defences have been added. */
  readonly defences: number;
  readonly seed: number;
  /** The settings of the run that one sees. */
  readonly now: Settings;
  /** Those that it is compared with: as they were before the last change. */
  readonly before: Settings;
  /** What was changed last; a slider that goes on moving is one change. */
  readonly changed: keyof Settings | 'defence' | 'shown' | null;
  /** Whether the lab or a link shows this run: to see it is not to have found it. */
  readonly isShown: boolean;
  /** The first call of the waterfall; null: where it is worth looking. */
  readonly look: number | null;
}

/** A run and how it came about. */
export interface Run {
  readonly moment: Moment;
  readonly past: readonly Moment[];
}

/** All that the lab knows. */
export interface Session extends Moment {
  /** What was before each change, so that it can be taken back. */
  readonly past: readonly Moment[];
  /** The run from which one has gone back, until one goes another way or begins to; null for who stands at the end. */
  readonly left: Run | null;
  /** Runs that one has left by going another way. */
  readonly branches: readonly Run[];
  /** Whether the lab adds one defence after the other by itself. */
  readonly playing: boolean;
}

export type Action =
  | {readonly type: 'preset'; readonly preset: PresetName}
  /** The next defence of the preset. */
  | {readonly type: 'defend'}
  | {readonly type: 'set'; readonly name: keyof Settings; readonly value: string | number}
  /** Many settings at once: a run that meets a dare. */
  | {readonly type: 'settings'; readonly settings: Settings}
  | {readonly type: 'seed'; readonly seed: number}
  | {readonly type: 'look'; readonly call: number}
  | {readonly type: 'back'}
  /** Back to a run that was left for another. */
  | {readonly type: 'return'; readonly place: number}
  | {readonly type: 'play'}
  /** While it plays, the time for the next defence has come. */
  | {readonly type: 'tick'}
  | {readonly type: 'pause'};

const MOST_PAST = 50;
const MOST_BRANCHES = 3;

/** A preset as it begins: the program still believes. */
export function start(preset: PresetName): Session {
  const settings = settingsOf(preset, 0);
  return {
    preset,
    defences: 0,
    seed: presetOf(preset).seed,
    now: settings,
    before: settings,
    changed: null,
    isShown: false,
    look: null,
    past: [],
    left: null,
    branches: [],
    playing: false,
  };
}

/** The session after an action; whatever the reader does by hand ends the play. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'play':
      return {...(canDefend(session) ? session : again(session)), playing: true};
    case 'tick':
      return tick(session);
    case 'look':
      return {...session, look: action.call};
    default:
      return {...act(session, action), playing: false};
  }
}

export function beginsAnew({type}: Action): boolean {
  return type === 'preset';
}

/** Whether the preset has a defence that has not been added. */
export function canDefend({preset, defences}: Pick<Moment, 'preset' | 'defences'>): boolean {
  return defences < presetOf(preset).defences.length;
}

function act(session: Session, action: Exclude<Action, {readonly type: 'play' | 'tick' | 'look'}>): Session {
  switch (action.type) {
    case 'preset':
      return {...start(action.preset), ...goOn(session)};
    case 'defend':
      return defend(session);
    case 'set': {
      const now = {...session.now, [action.name]: action.value};
      // The same slider further on: still the comparison with what was there when one took hold of it.
      return session.changed === action.name && session.left === null
        ? {...session, now, isShown: false}
        : change(session, now, action.name);
    }
    case 'settings':
      return {...change(session, action.settings, 'shown'), isShown: true};
    case 'seed':
      return {...session, seed: action.seed, look: null};
    case 'back':
      return goBack(session);
    case 'return':
      return returnTo(session, action.place);
    case 'pause':
      return session;
  }
}

function tick(session: Session): Session {
  if (!session.playing) return session;
  const next = defend(session);
  return {...next, playing: canDefend(next)};
}

/** The same preset from its beginning. */
function again(session: Session): Session {
  return {...start(session.preset), seed: session.seed, ...goOn(session)};
}

function defend(session: Session): Session {
  const next = presetOf(session.preset).defences[session.defences];
  if (!next) return session;
  const changed = change(session, {...session.now, ...next.changes}, 'defence');
  return {...changed, defences: session.defences + 1};
}

function change(session: Session, now: Settings, changed: Session['changed']): Session {
  return {...session, now, before: session.now, changed, isShown: false, ...goOn(session)};
}

/** What is kept when the session goes on to another run: the way here, and the future that this one leaves for good. */
function goOn(session: Session): Pick<Session, 'past' | 'left' | 'branches'> {
  const {past, left, branches} = session;
  return {
    past: [...past.slice(-MOST_PAST), momentOf(session)],
    left: null,
    branches: left === null ? branches : [...branches, left].slice(-MOST_BRANCHES),
  };
}

function goBack(session: Session): Session {
  const {past, left} = session;
  const last = past.at(-1);
  if (!last) return session;
  return {...session, ...last, past: past.slice(0, -1), left: left ?? runOf(session)};
}

/** The run that one leaves for it takes its place. */
function returnTo(session: Session, place: number): Session {
  const branch = session.branches[place];
  if (!branch) return session;
  const branches = session.branches.with(place, session.left ?? runOf(session));
  return {...session, ...branch.moment, past: branch.past, left: null, branches};
}

const runOf = (session: Session): Run => ({moment: momentOf(session), past: session.past});

function momentOf({preset, defences, seed, now, before, changed, isShown, look}: Session): Moment {
  return {preset, defences, seed, now, before, changed, isShown, look};
}
