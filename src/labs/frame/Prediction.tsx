import clsx from 'clsx';
import {useEffect, useId, useState, type ReactNode} from 'react';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import parts from './parts.module.css';
import styles from './Prediction.module.css';

interface Props<Id extends string> {
  /** `labs/LAB/PRESET`: the prediction's id among all progress, for ever. */
  readonly item: string;
  readonly question: string;
  readonly choices: readonly {readonly id: Id; readonly label: string}[];
  /** The choice that has come true, or null while that is open. */
  readonly outcome: Id | null;
  /** Every choice that counts as right once there is an outcome: it, and what could have come true as well. */
  readonly right: readonly Id[];
  /** What came true, in words; not asked while that is open. */
  readonly turnedOut: string;
}

/** Before the run the reader may say what will happen; whether it did is remembered with progress. */
export default function Prediction<Id extends string>(props: Props<Id>): ReactNode {
  const {item, question, choices, outcome, right, turnedOut} = props;
  const group = useId();
  const [said, setSaid] = useState<Id | null>(null);
  const [remembered, remember] = useProgressItem(item);
  const result = said === null || outcome === null ? null : right.includes(said) ? 'right' : 'wrong';
  useEffect(() => {
    if (result !== null) remember(result);
  }, [result, remember]);
  const label = choices.find(({id}) => id === said)?.label ?? '';
  return (
    <fieldset className={clsx(parts.group, styles.prediction)}>
      <legend>Say first: {question}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.id} className={parts.check}>
            <input
              type="radio"
              name={group}
              checked={said === choice.id}
              disabled={outcome !== null}
              onChange={() => {
                setSaid(choice.id);
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p className={styles.outcome}>
        {outcome === null
          ? remembered === 'right' || remembered === 'wrong'
            ? `Last time you were ${remembered}.`
            : 'You can also just look.'
          : `${verdicts[result ?? 'unsaid'](label)}${turnedOut}`}
      </p>
    </fieldset>
  );
}

const verdicts = {
  right: () => '✓ You were right. ',
  wrong: (label: string) => `✗ You said “${label}”. `,
  unsaid: () => '',
};
