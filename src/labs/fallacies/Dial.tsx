import type {ReactNode} from 'react';
import type {NumberParameter} from '../../core/calls/parameters/parameter.ts';
import styles from './Dial.module.css';
import {valueInWords} from './value-words.ts';

interface Props {
  readonly parameter: NumberParameter;
  /** Where it stood when the story began: the slider reaches four times as far. */
  readonly usual: number;
  readonly value: number;
  readonly set: (value: number) => void;
}

/** A setting as a slider, with its value in words. */
export default function Dial({parameter, usual, value, set}: Props): ReactNode {
  const {name, label, least, most, step} = parameter;
  const reach = Math.min(most, Math.max(usual * 4, least + 20 * step));
  return (
    <label className={styles.dial}>
      <span>
        {label}: <strong>{valueInWords(name, value)}</strong>
      </span>
      <input
        type="range"
        min={least}
        max={Math.max(reach, value)}
        step={step}
        value={value}
        aria-valuetext={valueInWords(name, value)}
        onChange={({target}) => {
          // A tenth that is added up is no longer one.
          set(Number(target.valueAsNumber.toFixed(3)));
        }}
      />
    </label>
  );
}
