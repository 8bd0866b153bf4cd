import {useState, type ReactNode} from 'react';
import {range, SettingError, withSetting} from '../../core/calls/parameters/change.ts';
import type {Parameter} from '../../core/calls/parameters/parameter.ts';
import {plain} from '../../core/calls/settings.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import styles from './styles.module.css';

interface Props {
  readonly parameter: Parameter;
  readonly value: string | number;
  readonly set: (value: string | number) => void;
}

/** One setting: a choice, or a number that is typed. What is out of range is kept in the field and changes nothing. */
export default function ParameterField({parameter, value, set}: Props): ReactNode {
  const {name, label, says} = parameter;
  const [written, write] = useState<string | null>(null);
  if (parameter.kind === 'choice') {
    return (
      <div className={styles.setting}>
        <Select name={label} value={String(value)} options={parameter.choices} onChange={set} />
        {says !== '' && <p>{says}</p>}
      </div>
    );
  }
  const problem = written === null ? null : problemWith(name, written);
  return (
    <div className={styles.setting}>
      <label className={controls.field}>
        <span>
          {label} ({parameter.unit})
        </span>
        <input
          inputMode="decimal"
          autoComplete="off"
          size={10}
          value={written ?? String(value)}
          aria-invalid={problem !== null}
          onChange={({target}) => {
            write(target.value);
            if (problemWith(name, target.value) === null) set(Number(target.value));
          }}
          onBlur={() => {
            write(null);
          }}
        />
      </label>
      <p>{problem ?? [says, range(parameter)].filter((words) => words !== '').join('; ')}</p>
    </div>
  );
}

function problemWith(name: string, text: string): string | null {
  try {
    withSetting(plain, name, text);
    return null;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return error.message;
  }
}
