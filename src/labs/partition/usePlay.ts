import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {useRunPlay, type RunPlay} from '../frame/useRunPlay.ts';
import type {Action} from './actions.ts';
import {nextGuideStep} from './guide.ts';
import {nextMoment, type Playing, type Session} from './session.ts';

/** At half speed a message of 200 ms takes 400 ms to watch. */
const USUAL_SPEED = 0.5;

export interface Play extends RunPlay {
  /** Does something to the run, which then goes on by itself so far, or as far as it was going on already. */
  readonly act: (command: Command<RegisterBody>, then: Playing) => void;
}

/**
 * Lets the story, or what is under way, go on by itself, and says how it is moved by hand.
 * @param mark the last thing that must not be missed; another one holds time up
 */
export function usePlay(session: Session, mark: string, dispatch: (action: Action) => void): Play {
  const {playing} = session;
  const isPlaying = playing !== 'no';
  const isAble = nextMoment(session) !== null || nextGuideStep(session) !== null;
  const run = useRunPlay({isPlaying, isAble, speed: USUAL_SPEED, mark}, dispatch);
  return {
    ...run,
    act: (command, then) => {
      dispatch({type: 'act', command, playing: isPlaying && then === 'no' ? keptOn(playing) : then});
    },
  };
}

/** Who acts while the story plays takes over from it. */
const keptOn = (playing: Playing): Playing => (playing === 'story' ? 'quiet' : playing);
