import {useState} from 'react';
import {usePlayback} from '../frame/usePlayback.ts';
import type {Action} from './actions.ts';
import type {Fault} from './faults.ts';
import {nextMoment, type Session} from './session.ts';

const MICROS_A_MILLISECOND = 1000;
/** A tenth: a message of 10 ms takes a tenth of a second to watch. */
const USUAL_SPEED = 0.1;

export interface Play {
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
  /** Null where there is nothing to play. */
  readonly toggle: (() => void) | null;
  /** A key or a button that goes so many events on, or back. */
  readonly move: (type: 'step' | 'back', steps?: number) => () => void;
  readonly act: (faults: readonly Fault[]) => void;
}

/**
 * Lets the run go on by itself, and says how it is moved by hand.
 * @param mark the last thing that must not be missed; another one holds time up
 */
export function usePlay(session: Session, mark: string, dispatch: (action: Action) => void): Play {
  const [speed, setSpeed] = useState(USUAL_SPEED);
  const isPlaying = session.playing !== 'no';
  usePlayback({
    on: isPlaying,
    onTime: (milliseconds) => {
      dispatch({type: 'time', passed: Math.round(milliseconds * speed * MICROS_A_MILLISECOND)});
    },
    onStep: () => {
      dispatch({type: 'play-step'});
    },
    mark,
  });
  const isAble = isPlaying || nextMoment(session) !== null;
  return {
    isPlaying,
    speed,
    setSpeed,
    toggle: isAble
      ? () => {
          dispatch({type: isPlaying ? 'pause' : 'play'});
        }
      : null,
    move:
      (type, steps = 1) =>
      () => {
        dispatch({type, steps});
      },
    act: (faults) => {
      dispatch({type: 'act', faults});
    },
  };
}
