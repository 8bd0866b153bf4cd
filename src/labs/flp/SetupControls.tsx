import type {ReactNode} from 'react';
import Select from '../frame/Select.tsx';
import {processName} from '../../core/exploring/process-name.ts';
import type {Bit} from '../../core/exploring/valence.ts';
import {isInRounds, presets, requirePreset} from './scenarios.ts';
import type {Setup} from './session.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import type {Action} from './actions.ts';

interface Props {
  readonly setup: Setup;
  readonly dispatch: (action: Action) => void;
}

/** Which protocol, and who begins with which value. */
export default function SetupControls({setup, dispatch}: Props): ReactNode {
  const {preset, inputs} = setup;
  return (
    <div className={styles.setup}>
      <Select
        name="Protocol"
        value={preset.name}
        options={presets.map(({name, title}) => ({value: name, text: title}))}
        onChange={(name) => {
          dispatch({type: 'preset', preset: requirePreset(name)});
        }}
      />
      <div className={styles.inputs} role="group" aria-label="Inputs">
        {inputs.map((input, process) => (
          <button
            key={processName(process)}
            type="button"
            className={controls.inset}
            onClick={() => {
              const flipped: Bit = input === 0 ? 1 : 0;
              dispatch({type: 'inputs', inputs: inputs.map((old, at) => (at === process ? flipped : old))});
            }}
          >
            <span className={controls.heard}>Flip the input of </span>
            {processName(process)}
            <span className={controls.heard}>, now</span> = {input}
          </button>
        ))}
      </div>
      {isInRounds(preset) && (
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            dispatch({type: 'preset', preset: requirePreset(preset.coins ? 'benor-flip' : 'benor-coins')});
          }}
        >
          {preset.coins ? 'Flip by rule again' : 'Now flip coins'}
        </button>
      )}
    </div>
  );
}
