import {useEffect, useId, useState, type ReactNode} from 'react';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {endings, type Ending} from './scenarios.ts';
import styles from './styles.module.css';

interface Props {
  /** The preset's name: the id of its prediction, for ever. */
  readonly preset: string;
  /** All by which the protocol can be caught from its usual inputs. */
  readonly possible: readonly Ending[];
  /** What has come true in this run, or null while that is open. */
  readonly outcome: Ending | null;
}

const order: readonly Ending[] = ['disagrees', 'waits', 'undecided', 'luck'];

/** Before acting the reader may say what will catch the protocol; right or wrong is remembered with progress. */
export default function Prediction({preset, possible, outcome}: Props): ReactNode {
  const group = useId();
  const [said, setSaid] = useState<Ending | null>(null);
  const [remembered, remember] = useProgressItem(`labs/flp/${preset}`);
  const result = said === null || outcome === null ? null : possible.includes(said) ? 'right' : 'wrong';
  useEffect(() => {
    if (result !== null) remember(result);
  }, [result, remember]);
  return (
    <fieldset className={styles.prediction}>
      <legend>Say first: what will catch this protocol?</legend>
      <div className={styles.sayings}>
        {order.map((ending) => (
          <label key={ending}>
            <input
              type="radio"
              name={group}
              checked={said === ending}
              disabled={outcome !== null}
              onChange={() => {
                setSaid(ending);
              }}
            />
            {endings[ending]}
          </label>
        ))}
      </div>
      <p className={styles.outcome}>{report(said, outcome, result, possible, remembered)}</p>
    </fieldset>
  );
}

function report(
  said: Ending | null,
  outcome: Ending | null,
  result: 'right' | 'wrong' | null,
  possible: readonly Ending[],
  remembered: unknown,
): string {
  if (outcome === null) {
    return remembered === 'right' || remembered === 'wrong'
      ? `Last time you were ${remembered}.`
      : 'You can also just look.';
  }
  const came = `It came to this: ${endings[outcome]}.`;
  const others = possible.filter((ending) => ending !== outcome).map((ending) => endings[ending]);
  const also = others.length === 0 ? '' : ` It could also have been: ${others.join('; ')}.`;
  if (result === null || said === null) return came + also;
  return result === 'right'
    ? `✓ You were right. ${came}${also}`
    : `✗ You said “${endings[said]}”. ${came}${also}`;
}
