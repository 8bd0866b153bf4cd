import clsx from 'clsx';
import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import Select from '../frame/Select.tsx';
import type {Action} from './actions.ts';
import PolicyControls from './PolicyControls.tsx';
import {presetNames, presetOf} from './scenarios.ts';
import type {Setup} from './setup.ts';
import styles from './styles.module.css';

interface Props {
  readonly setup: Setup;
  readonly dispatch: (action: Action) => void;
}

/** What holds for a whole run: the scenario, how replicas answer, and the network's delay and loss. */
export default function SetupControls({setup, dispatch}: Props): ReactNode {
  const {preset, policy, delayMs, lossPercent} = setup;
  const change = (changes: Partial<Setup>) => {
    dispatch({type: 'setup', setup: {...setup, ...changes}});
  };
  return (
    <div className={styles.setup}>
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
      <details className={clsx(parts.fold, styles.knobs)}>
        <summary>
          Delay {delayMs} ms, loss {lossPercent} %
        </summary>
        <div>
          <Knob
            name="Least delay, ms"
            value={delayMs}
            range={{min: 20, max: 1000, step: 20}}
            onChange={(value) => {
              change({delayMs: value});
            }}
          />
          <Knob
            name="Loss, %"
            value={lossPercent}
            range={{min: 0, max: 50}}
            onChange={(value) => {
              change({lossPercent: value});
            }}
          />
        </div>
      </details>
    </div>
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
      <span>{name}</span>
      <input
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
