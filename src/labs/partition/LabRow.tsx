import type {ReactNode} from 'react';
import RunRow from '../frame/RunRow.tsx';
import {following} from '../frame/following.ts';
import type {Action} from './actions.ts';
import {contrastOf, nextGuideStep} from './guide.ts';
import {presetNames, presetOf} from './scenarios/index.ts';
import {nextMoment, type Session} from './session.ts';
import type {Play} from './usePlay.ts';
import {seconds} from './words.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly play: Play;
}

/** The next thing of the story, and the way through the run. */
export default function LabRow({session, dispatch, play}: Props): ReactNode {
  const {recording, length, at} = session;
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
      known={recording.log.length}
      time={seconds(at)}
      seek={(place) => {
        dispatch({type: 'seek', length: place});
      }}
    />
  );
}

/** A step of the story; then the other policy, or another seed; then the next story. */
function nextThing(session: Session): {readonly label: string; readonly action: Action} {
  const {setup} = session;
  const step = nextGuideStep(session);
  if (step) return {label: step.label, action: {type: 'guide', step}};
  const contrast = contrastOf(session);
  if (contrast)
    return {label: contrast.label, action: {type: 'replay', setup: {...setup, policy: contrast.policy}}};
  if (presetOf(setup.preset).challenge.worked.isSeed)
    return {label: `Try seed ${setup.seed + 1}`, action: {type: 'seed', seed: setup.seed + 1}};
  const name = following(presetNames, setup.preset);
  return {label: `Next story: ${presetOf(name).title}`, action: {type: 'preset', preset: name}};
}
