import type {Network} from '../../core/exploring/schedules/rules.ts';
import type {Story} from '../../core/workbench/virtual/moments.ts';
import type {Side} from '../workbench/sides/side.ts';
import type {Heard} from './ask.ts';
import {requireExample} from './examples/index.ts';

export type Outcome = {readonly kind: 'none'} | {readonly kind: 'asked'} | Heard;

export interface Session {
  readonly example: string;
  readonly code: string;
  readonly network: Network;
  readonly outcome: Outcome;
  /** The step of the schedule that is looked at, from 0. */
  readonly place: number;
  readonly isPlaying: boolean;
  /** What stands on the stage where there is no room for both. */
  readonly shows: Side;
  /** Whether the reader has explored this example: the dare stands from then on. */
  readonly hasExplored: boolean;
}

export type Action =
  | {readonly type: 'example'; readonly name: string; readonly code: string | null}
  | {readonly type: 'code'; readonly code: string}
  | {readonly type: 'network'; readonly network: Network}
  | {readonly type: 'run' | 'worked' | 'stop'}
  | {readonly type: 'heard'; readonly heard: Heard}
  | {readonly type: 'place'; readonly place: number}
  | {readonly type: 'playing'; readonly is: boolean}
  | {readonly type: 'show'; readonly what: Side};

/** Where there is no schedule to look at. */
const nothing = {outcome: {kind: 'none'}, place: 0, isPlaying: false, shows: 'code'} as const;

export function begin(name: string, code: string | null = null): Session {
  const example = requireExample(name);
  return {
    example: name,
    code: code ?? example.code,
    network: example.network,
    ...nothing,
    hasExplored: false,
  };
}

export function isRunning({outcome: {kind}}: Session): boolean {
  return kind === 'asked' || kind === 'exploring';
}

/** The schedule that there is to look at. */
export function storyIn({outcome}: Session): Story | null {
  return outcome.kind === 'broken' ? outcome.story : null;
}

/** Whether what was explored last meets the dare. */
export function isDareMet({outcome}: Session): boolean {
  return (outcome.kind === 'holds' || outcome.kind === 'broken') && outcome.isMet;
}

export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'example':
      return begin(action.name, action.code);
    case 'code':
      return fresh({...session, code: action.code});
    case 'network':
      return fresh({...session, network: action.network});
    case 'run':
      return {...fresh(session), outcome: {kind: 'asked'}, hasExplored: true};
    case 'worked':
      // The worked code is there already; it does it in the network of its example.
      return reduce({...session, network: requireExample(session.example).network}, {type: 'run'});
    case 'stop':
      return fresh(session);
    case 'heard': {
      // What comes after a stop, or after a change, is about something else.
      if (!isRunning(session)) return session;
      const heard = {...session, outcome: action.heard};
      return {...heard, place: lastOf(heard), shows: storyIn(heard) ? 'run' : 'code'};
    }
    case 'place':
      return {...session, place: action.place, isPlaying: false, shows: 'run'};
    case 'playing': {
      const isAtEnd = session.place >= lastOf(session);
      const place = action.is && isAtEnd ? 0 : session.place;
      return {...session, isPlaying: action.is, place, shows: 'run'};
    }
    case 'show':
      return {...session, shows: action.what};
  }
}

/** A verdict is about what was explored. */
function fresh(session: Session): Session {
  return {...session, ...nothing};
}

/** The last place of the schedule that there is to look at. */
export const lastOf = (session: Session): number => Math.max(0, (storyIn(session)?.moments.length ?? 0) - 1);
