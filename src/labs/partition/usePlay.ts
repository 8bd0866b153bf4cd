import {useState} from 'react';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {usePlayback} from '../frame/usePlayback.ts';
import type {Action} from './actions.ts';
import {nextGuideStep} from './guide.ts';
import {nextMoment, type Playing, type Session} from './session.ts';

/** At speed 1 a message of 200 ms takes 200 ms to watch. */
const MICROS_A_MILLISECOND = 1000;

export interface Play {
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
  /** Plays the story or what is under way, or pauses; null where there is nothing to play. */
  readonly toggle: (() => void) | null;
  /** A key or a button that goes so many events on, or back. */
  readonly move: (type: 'step' | 'back', steps?: number) => () => void;
  /** Does something to the run, which then goes on by itself so far, or as far as it was going on already. */
  readonly act: (command: Command<RegisterBody>, then: Playing) => void;
}

/**
 * Lets the run go on by itself, and says how it is moved by hand.
 * @param mark the last thing that must not be missed; another one holds time up
 */
export function usePlay(session: Session, mark: string, dispatch: (action: Action) => void): Play {
  const [speed, setSpeed] = useState(0.5);
  const {playing} = session;
  const isPlaying = playing !== 'no';
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
  const isAble = isPlaying || nextMoment(session) !== null || nextGuideStep(session) !== null;
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
    act: (command, then) => {
      dispatch({type: 'act', command, playing: isPlaying && then === 'no' ? keptOn(playing) : then});
    },
  };
}

/** Who acts while the story plays takes over from it. */
const keptOn = (playing: Playing): Playing => (playing === 'story' ? 'quiet' : playing);
