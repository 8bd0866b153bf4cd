import type {ReactNode} from 'react';
import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {World} from '../../core/simulation/world.ts';
import controls from '../../css/controls.module.css';
import NumberField from '../frame/NumberField.tsx';
import Reset from '../frame/Reset.tsx';
import Select from '../frame/Select.tsx';
import type {Action} from './actions.ts';
import Hands from './Hands.tsx';
import PolicyControls from './PolicyControls.tsx';
import {presetNames, presetOf} from './scenarios/index.ts';
import type {Session} from './session.ts';
import type {Setup} from './setup.ts';
import styles from './styles.module.css';
import type {Play} from './usePlay.ts';

const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 5];
const MOST_SEED = 0xffffffff;

interface Props {
  readonly session: Session;
  readonly world: World<ClusterState, RegisterBody>;
  /** A value that nobody has written yet. */
  readonly fresh: number;
  readonly play: Play;
  readonly dispatch: (action: Action) => void;
}

/** What holds for a whole run (scenario, policy, seed, delays), and each thing that can be done to it, as buttons. */
export default function Experiment({session, world, fresh, play, dispatch}: Props): ReactNode {
  const {setup} = session;
  const {preset, policy} = setup;
  const change = (changes: Partial<Setup>) => {
    dispatch({type: 'setup', setup: {...setup, ...changes}});
  };
  return (
    <>
      <Select
        name="Scenario"
        value={preset}
        options={presetNames.map((name) => ({value: name, text: presetOf(name).title}))}
        onChange={(name) => {
          dispatch({type: 'preset', preset: name});
        }}
      />
      <PolicyControls
        policy={policy}
        replicas={presetOf(preset).replicas.length}
        onChange={(changed) => {
          change({policy: changed});
        }}
      />
      <Network setup={setup} change={change} />
      <Select
        name="Speed"
        value={play.speed}
        options={SPEEDS.map((speed) => ({value: speed, text: `${speed}×`}))}
        onChange={play.setSpeed}
      />
      <Reset
        onReset={() => {
          dispatch({type: 'reset'});
        }}
      />
      <Hands world={world} replicas={presetOf(preset).replicas} fresh={fresh} act={play.act} />
    </>
  );
}

interface NetworkProps {
  readonly setup: Setup;
  readonly change: (changes: Partial<Setup>) => void;
}

/** From which seed, how slow and how lossy. */
function Network({setup: {seed, delayMs, lossPercent}, change}: NetworkProps): ReactNode {
  return (
    <>
      <NumberField
        name="Seed"
        value={seed}
        most={MOST_SEED}
        set={(value) => {
          change({seed: value});
        }}
      />
      <Knob
        name={`Least delay: ${delayMs} ms`}
        value={delayMs}
        range={{min: 20, max: 1000, step: 20}}
        onChange={(value) => {
          change({delayMs: value});
        }}
      />
      <Knob
        name={`Loss: ${lossPercent} %`}
        value={lossPercent}
        range={{min: 0, max: 50}}
        onChange={(value) => {
          change({lossPercent: value});
        }}
      />
    </>
  );
}

interface KnobProps {
  readonly name: string;
  readonly value: number;
  readonly range: {readonly min: number; readonly max: number; readonly step?: number};
  readonly onChange: (value: number) => void;
}

function Knob({name, value, range, onChange}: KnobProps): ReactNode {
  return (
    <label className={controls.field}>
      <span key={name}>{name}</span>
      <input
        className={styles.knob}
        type="range"
        {...range}
        value={value}
        onChange={({target}) => {
          onChange(target.valueAsNumber);
        }}
      />
    </label>
  );
}
