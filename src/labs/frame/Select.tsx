import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';

interface Option<Value> {
  readonly value: Value;
  /** What stands in the list; the value itself, unless told. */
  readonly text?: string;
  readonly disabled?: boolean;
}

interface Props<Value> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A field of the panel in which one of a few values is chosen. */
export default function Select<Value extends string | number>(props: Props<Value>): ReactNode {
  const {name, value, options, onChange} = props;
  return (
    <label className={controls.field}>
      <span>{name}</span>
      <select
        value={value}
        onChange={({target}) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text ?? option.value}
          </option>
        ))}
      </select>
    </label>
  );
}
