import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import {refusedByField} from './reading.ts';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** What is wrong with the text; null if nothing is. */
  readonly problem: string | null;
}

/** The history as its text, and under it what is wrong with that. */
export default function TextPanel({text, onWrite, problem}: Props): ReactNode {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const said = refused ?? problem;
  return (
    <>
      <details className={clsx(parts.fold, styles.part)}>
        <summary>Paste or edit as text</summary>
        <label className={clsx(controls.field, styles.text)}>
          <span>Events in the order in which they happened: JSON Lines, or a JSON array</span>
          <textarea
            rows={10}
            spellCheck={false}
            value={text}
            aria-invalid={said !== null}
            aria-describedby={id}
            onChange={({target}) => {
              const refusal = refusedByField(target.value);
              setRefused(refusal);
              if (refusal === null) onWrite(target.value);
            }}
          />
        </label>
      </details>
      <p id={id} className={clsx(styles.part, styles.problem)} role="status">
        <span key={said}>{said !== null && `${said} Above stands the last history that could be read.`}</span>
      </p>
    </>
  );
}
