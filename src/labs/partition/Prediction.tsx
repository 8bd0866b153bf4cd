import {useEffect, useId, useState, type ReactNode} from 'react';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import type {Prediction as Question} from './preset.ts';
import type {PresetName} from './scenarios.ts';
import styles from './styles.module.css';

interface Props {
  readonly preset: PresetName;
  readonly prediction: Question;
  /** The choice that has come true, or null while that is open. */
  readonly outcome: string | null;
}

/** Before the run the reader may say what will happen; whether it did is remembered with progress. */
export default function Prediction({preset, prediction, outcome}: Props): ReactNode {
  const group = useId();
  const [said, setSaid] = useState<string | null>(null);
  const [remembered, remember] = useProgressItem(`labs/partition/${preset}`);
  const result = said === null || outcome === null ? null : said === outcome ? 'right' : 'wrong';
  useEffect(() => {
    if (result !== null) remember(result);
  }, [result, remember]);
  const {question, choices} = prediction;
  const labelOf = (id: string) => choices.find((choice) => choice.id === id)?.label ?? '';
  const turnedOut = `It turned out: ${labelOf(outcome ?? '')}.`;
  const report =
    result === null
      ? turnedOut
      : result === 'right'
        ? `✓ You were right. ${turnedOut}`
        : `✗ You said “${labelOf(said ?? '')}”. ${turnedOut}`;
  return (
    <fieldset className={styles.prediction}>
      <legend>Say first: {question}</legend>
      <div className={styles.choices}>
        {choices.map(({id, label}) => (
          <label key={id}>
            <input
              type="radio"
              name={group}
              checked={said === id}
              disabled={outcome !== null}
              onChange={() => {
                setSaid(id);
              }}
            />
            {label}
          </label>
        ))}
      </div>
      <p className={styles.outcome}>
        {outcome === null
          ? remembered
            ? `Last time you were ${String(remembered)}.`
            : 'You can also just look.'
          : report}
      </p>
    </fieldset>
  );
}
