import {useRunPlay, type RunPlay} from '../frame/useRunPlay.ts';
import type {Action} from './actions.ts';
import type {Fault} from './faults.ts';
import {nextMoment, type Session} from './session.ts';

/** A tenth: a message of 10 ms takes a tenth of a second to watch. */
const USUAL_SPEED = 0.1;

export interface Play extends RunPlay {
  readonly act: (faults: readonly Fault[]) => void;
}

/**
 * Lets the run go on by itself, and says how it is moved by hand.
 * @param mark the last thing that must not be missed; another one holds time up
 */
export function usePlay(session: Session, mark: string, dispatch: (action: Action) => void): Play {
  const isPlaying = session.playing !== 'no';
  const isAble = nextMoment(session) !== null;
  const run = useRunPlay({isPlaying, isAble, speed: USUAL_SPEED, mark}, dispatch);
  return {
    ...run,
    act: (faults) => {
      dispatch({type: 'act', faults});
    },
  };
}
