import type {Story} from '../../core/workbench/virtual/moments.ts';
import type {Side} from '../workbench/sides/side.ts';
import type {Heard} from './ask.ts';
import {requireCase} from './cases/index.ts';
import {emptyCheck, exposes} from './check.ts';
import {MOST_DEEDS, type Deed} from './schedule.ts';

/** By what the reader exposes the node. */
export type Means = 'faults' | 'check';

export type Outcome = {readonly kind: 'none'} | {readonly kind: 'asked'} | Heard;

export interface Session {
  readonly name: string;
  readonly means: Means;
  readonly deeds: readonly Deed[];
  readonly check: string;
  /** What stood there before the worked check took its place. */
  readonly own: string | null;
  readonly outcome: Outcome;
  /** The moment of the run that is looked at, from 0. */
  readonly place: number;
  readonly isPlaying: boolean;
  /** What stands on the stage where there is no room for both. */
  readonly shows: Side;
  /** Whether the reader has tried anything against this node: the dare stands from then on. */
  readonly hasTried: boolean;
}

export type Action =
  | {readonly type: 'case'; readonly name: string; readonly check: string | null}
  | {readonly type: 'means'; readonly means: Means}
  | {readonly type: 'add'}
  | {readonly type: 'change'; readonly place: number; readonly deed: Deed}
  | {readonly type: 'remove'; readonly place: number}
  | {readonly type: 'check'; readonly check: string}
  | {readonly type: 'own'}
  | {readonly type: 'worked'}
  | {readonly type: 'run'}
  | {readonly type: 'stop'}
  | {readonly type: 'heard'; readonly heard: Heard}
  | {readonly type: 'place'; readonly place: number}
  | {readonly type: 'playing'; readonly is: boolean}
  | {readonly type: 'show'; readonly what: Side};

const none: Outcome = {kind: 'none'};
/** Where there is no run to look at. */
const nothing = {place: 0, isPlaying: false, shows: 'code'} as const;

export function begin(name: string, check: string | null = null): Session {
  requireCase(name);
  return {
    name,
    means: 'faults',
    deeds: [],
    check: check ?? emptyCheck,
    own: null,
    outcome: none,
    ...nothing,
    hasTried: false,
  };
}

export function isRunning({outcome: {kind}}: Session): boolean {
  return kind === 'asked' || kind === 'checking';
}

/** The run that there is to look at. */
export function storyIn({outcome}: Session): Story | null {
  return outcome.kind === 'exposed' || outcome.kind === 'held' ? outcome.story : null;
}

/** The lines of the node that the moment looked at is about. */
export function linesOf(session: Session): readonly number[] {
  return storyIn(session)?.moments[session.place]?.lines ?? [];
}

/** Whether what was tried last has exposed the node. */
export function isExposed({outcome}: Session): boolean {
  return outcome.kind === 'exposed' || (outcome.kind === 'checked' && exposes(outcome));
}

export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'case':
      return {...begin(action.name, action.check), means: session.means};
    case 'means':
      return fresh({...session, means: action.means});
    case 'check':
      return fresh({...session, check: action.check});
    case 'own':
      return fresh({...session, check: session.own ?? session.check, own: null});
    case 'worked':
      return worked(session);
    case 'run':
      return {...session, ...nothing, outcome: {kind: 'asked'}, hasTried: true};
    case 'stop':
      return fresh(session);
    case 'heard':
      // What comes after a stop, or after a change, is about something else.
      if (!isRunning(session)) return session;
      return looking({...session, outcome: action.heard});
    case 'place':
      return {...session, place: action.place, isPlaying: false, shows: 'run'};
    case 'playing':
      return playing(session, action.is);
    case 'show':
      return {...session, shows: action.what};
    default:
      return fresh({...session, deeds: changed(session, action)});
  }
}

function changed(
  {deeds, name}: Session,
  action: Extract<Action, {type: 'add' | 'change' | 'remove'}>,
): readonly Deed[] {
  if (action.type === 'remove') return deeds.filter((_, place) => place !== action.place);
  if (action.type === 'change')
    return deeds.map((deed, place) => (place === action.place ? action.deed : deed));
  if (deeds.length === MOST_DEEDS) return deeds;
  const [fault = 'pause'] = requireCase(name).faults;
  return [...deeds, deeds.at(-1) ?? {fault, nodes: ['n0'], fromMs: 500, forMs: 100}];
}

/** Puts what is known to expose the node in place of what is there, and tries it. */
function worked(session: Session): Session {
  const {schedule, check} = requireCase(session.name);
  const asked = {...session, ...nothing, outcome: {kind: 'asked'} as const};
  if (session.means === 'faults') return {...asked, deeds: schedule};
  return {...asked, check, own: session.check === check ? session.own : session.check};
}

/** A verdict is about what was tried. */
function fresh(session: Session): Session {
  return {...session, ...nothing, outcome: none};
}

/** Where a run went wrong is at its end. One that fails comes into sight by itself; one that holds is there to be looked at. */
function looking(session: Session): Session {
  const shows = session.outcome.kind === 'exposed' ? 'run' : session.shows;
  return {...session, place: lastOf(session), shows};
}

/** The last place of the run that there is to look at. */
export const lastOf = (session: Session): number => Math.max(0, (storyIn(session)?.moments.length ?? 0) - 1);

/** Plays from the moment looked at, and from the beginning if that is the last. */
function playing(session: Session, is: boolean): Session {
  const isAtEnd = session.place >= lastOf(session);
  return {...session, isPlaying: is, place: is && isAtEnd ? 0 : session.place, shows: 'run'};
}
