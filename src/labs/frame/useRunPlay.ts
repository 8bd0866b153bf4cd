import {useState} from 'react';
import {usePlayback} from './usePlayback.ts';

const MICROS_A_MILLISECOND = 1000;

/** How a run is moved by hand, and by time. */
export type Move =
  | {readonly type: 'time'; readonly passed: number}
  | {readonly type: 'step' | 'back'; readonly steps: number}
  | {readonly type: 'play' | 'pause' | 'play-step'};

export interface RunPlay {
  readonly isPlaying: boolean;
  /** Simulated time for each unit of the reader's time. */
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
  /** Plays or pauses; null where there is nothing to play. */
  readonly toggle: (() => void) | null;
  /** A key or a button that goes so many events on, or back. */
  readonly move: (type: 'step' | 'back', steps?: number) => () => void;
}

interface Running {
  readonly isPlaying: boolean;
  /** Whether there is anything to play. */
  readonly isAble: boolean;
  /** The speed at which it begins. */
  readonly speed: number;
  /** The last thing that must not be missed; another one holds time up. */
  readonly mark: string;
}

/** Lets a simulated run go on by itself, and says how it is moved by hand. */
export function useRunPlay(
  {isPlaying, isAble, speed: usual, mark}: Running,
  dispatch: (move: Move) => void,
): RunPlay {
  const [speed, setSpeed] = useState(usual);
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
  return {
    isPlaying,
    speed,
    setSpeed,
    toggle:
      isPlaying || isAble
        ? () => {
            dispatch({type: isPlaying ? 'pause' : 'play'});
          }
        : null,
    move:
      (type, steps = 1) =>
      () => {
        dispatch({type, steps});
      },
  };
}

/** The keys of a lab in which a run is played. */
export const runKeys = ({toggle, move}: Pick<RunPlay, 'toggle' | 'move'>) => ({
  ' ': toggle ?? (() => undefined),
  ArrowRight: move('step'),
  ArrowLeft: move('back'),
  'Shift+ArrowRight': move('step', 10),
  'Shift+ArrowLeft': move('back', 10),
});

/** What they do, in words. @param thing what arrow keys lead between in the picture */
export const runKeysHint = (thing: string): string =>
  `Keys inside the lab: space plays and pauses (on a button it presses that), ← and → go one event, with Shift ten; in the picture arrow keys lead from one ${thing} to the next; Escape leaves.`;
