import clsx from 'clsx';
import {useEffect, useId, useState, type ReactNode} from 'react';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import parts from './parts.module.css';
import styles from './Prediction.module.css';

/**
 * How the question stands to the run: it belongs to a later step of the story, it is asked now, it is answered by
 * what happened, or the reader has gone another way, on which it means nothing.
 */
export type Standing = 'later' | 'asked' | 'answered' | 'withdrawn';

interface Props<Id extends string> {
  /** `labs/LAB/PRESET`: the prediction's id among all progress, for ever. */
  readonly item: string;
  readonly standing: Standing;
  readonly question: string;
  readonly choices: readonly {readonly id: Id; readonly label: string}[];
  /** The choice that has come true; null until it is answered. */
  readonly outcome: Id | null;
  /** Every choice that counts as right once there is an outcome: it, and what could have come true as well. */
  readonly right: readonly Id[];
  /** What came true, in words; not asked while that is open. */
  readonly turnedOut: string;
}

/** Before the step the reader may say what will happen; whether it did is remembered with progress. */
export default function Prediction<Id extends string>(props: Props<Id>): ReactNode {
  const {item, standing, question, choices, outcome, right, turnedOut} = props;
  const [said, setSaid] = useState<Id | null>(null);
  const [remembered, remember] = useProgressItem(item);
  const result = said === null || outcome === null ? null : right.includes(said) ? 'right' : 'wrong';
  useEffect(() => {
    if (result !== null) remember(result);
  }, [result, remember]);
  const label = choices.find(({id}) => id === said)?.label ?? '';
  if (standing === 'later') return null;
  if (standing === 'withdrawn') {
    return said === null ? null : (
      <p>You have left the story, so what you said (“{label}”) is neither right nor wrong.</p>
    );
  }
  const before = remembered === 'right' || remembered === 'wrong' ? `Last time you were ${remembered}.` : '';
  const answer =
    outcome === null
      ? before || 'You can also just look.'
      : `${verdicts[result ?? 'unsaid'](label)}${turnedOut}`;
  return (
    <fieldset className={clsx(parts.group, styles.prediction)}>
      <legend>Say first: {question}</legend>
      <Choices choices={choices} said={said} isOver={outcome !== null} onSay={setSaid} />
      <p className={styles.outcome}>
        <span key={answer}>{answer}</span>
      </p>
    </fieldset>
  );
}

interface ChoicesProps<Id extends string> extends Pick<Props<Id>, 'choices'> {
  readonly said: Id | null;
  readonly isOver: boolean;
  readonly onSay: (id: Id) => void;
}

function Choices<Id extends string>({choices, said, isOver, onSay}: ChoicesProps<Id>): ReactNode {
  const group = useId();
  return (
    <div className={styles.choices}>
      {choices.map(({id, label}) => (
        <label key={id} className={parts.check}>
          <input
            type="radio"
            name={group}
            checked={said === id}
            disabled={isOver}
            onChange={() => {
              onSay(id);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

const verdicts = {
  right: () => '✓ You were right. ',
  wrong: (label: string) => `✗ You said “${label}”. `,
  unsaid: () => '',
};
