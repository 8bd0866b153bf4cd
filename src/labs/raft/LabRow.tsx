import type {ReactNode} from 'react';
import Row from '../frame/Row.tsx';
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
  const {length, tape} = session;
  const {isPlaying, toggle, move} = play;
  const {label, action} = nextThing(session);
  const last = tape.recording.log.length;
  return (
    <Row
      next={{
        label,
        press: isPlaying
          ? null
          : () => {
              dispatch(action);
            },
      }}
      play={{on: isPlaying, press: toggle}}
      unit="event"
      back={length > 1 ? move('back') : null}
      step={nextMoment(session) === null ? null : move('step')}
      place={{
        value: length,
        least: 1,
        last,
        text: `${seconds(session.at)}, event ${length} of ${last}`,
        set: (place) => {
          dispatch({type: 'seek', length: place});
        },
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
  const name = presetNames[(presetNames.indexOf(preset) + 1) % presetNames.length] ?? preset;
  return {label: `Next: ${presetOf(name).title}`, action: {type: 'preset', preset: name}};
}
