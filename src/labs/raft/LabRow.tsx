import type {ReactNode} from 'react';
import RunRow from '../frame/RunRow.tsx';
import {following} from '../frame/following.ts';
import type {Action} from './actions.ts';
import {presetNames, presetOf} from './scenarios.ts';
import {nextMoment, type Session} from './session.ts';
import {nextStep} from './telling.ts';
import type {Play} from './usePlay.ts';
import {seconds} from './words.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly play: Play;
}

/** The next thing of the story, and the way through the run. */
export default function LabRow({session, dispatch, play}: Props): ReactNode {
  const {tape, length, at} = session;
  const {label, action} = nextThing(session);
  const take = () => {
    dispatch(action);
  };
  return (
    <RunRow
      next={{label, take}}
      play={play}
      canStep={nextMoment(session) !== null}
      length={length}
      known={tape.recording.log.length}
      time={seconds(at)}
      seek={(place) => {
        dispatch({type: 'seek', length: place});
      }}
    />
  );
}

/** A step of the story; where it is over, or there is none, what happens next of those things that matter. */
function nextThing(session: Session): {readonly label: string; readonly action: Action} {
  const {preset} = session.setup;
  const step = nextStep(session);
  if (step) return {label: step.label, action: {type: 'story'}};
  const {story} = presetOf(preset);
  if (story.length === 0 && nextMoment(session) !== null)
    return {label: 'On to what matters next', action: {type: 'onward'}};
  const name = following(presetNames, preset);
  return {label: `Next: ${presetOf(name).title}`, action: {type: 'preset', preset: name}};
}
