import {useState, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';

interface Props {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly set: (value: number) => void;
}

/** A whole number, typed. While it is typed it may be anything; what counts is the last that was one. */
export default function NumberField({name, value, most, set}: Props): ReactNode {
  const [written, write] = useState<string | null>(null);
  return (
    <label className={controls.field}>
      <span>{name}</span>
      <input
        inputMode="numeric"
        autoComplete="off"
        size={10}
        value={written ?? String(value)}
        aria-invalid={written !== null && numberIn(written, most) === null}
        onChange={({target}) => {
          write(target.value);
          const number = numberIn(target.value, most);
          if (number !== null && number !== value) set(number);
        }}
        onBlur={() => {
          write(null);
        }}
      />
    </label>
  );
}

/** A number with the marks that people put between its digits, or null. */
function numberIn(text: string, most: number): number | null {
  const digits = text.replace(/[\s.,'’_]/g, '');
  if (!/^\d{1,10}$/.test(digits)) return null;
  const number = Number(digits);
  return number <= most ? number : null;
}
