import {type ReactNode} from 'react';
import {processName} from '../../core/exploring/process-name.ts';
import type {Bit} from '../../core/exploring/valence.ts';
import {presetNamed, presets} from './scenarios.ts';
import type {Setup} from './session.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import type {Action} from './useSession.ts';

interface Props {
  readonly setup: Setup;
  readonly dispatch: (action: Action) => void;
}

/** Which protocol, and who begins with which value. */
export default function SetupControls({setup, dispatch}: Props): ReactNode {
  const {preset, inputs} = setup;
  const coins = presetNamed(preset.coins ? 'benor-flip' : 'benor-coins');
  return (
    <div className={styles.setup}>
      <label className={controls.field}>
        <span>Protocol</span>
        <select
          value={preset.name}
          onChange={({target}) => {
            const chosen = presetNamed(target.value);
            if (chosen) dispatch({type: 'preset', preset: chosen});
          }}
        >
          {presets.map(({name, title}) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
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
      {preset.protocol.startsWith('benor') && coins && (
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            dispatch({type: 'preset', preset: coins});
          }}
        >
          {preset.coins ? 'Flip by rule again' : 'Now flip coins'}
        </button>
      )}
    </div>
  );
}
