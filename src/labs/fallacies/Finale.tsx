import {useState, type ReactNode} from 'react';
import type {Settings} from '../../core/calls/settings.ts';
import controls from '../../css/controls.module.css';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {finale, scoreOf, type Round} from './finale.ts';
import FinaleTable from './FinaleTable.tsx';
import styles from './styles.module.css';

interface Props {
  /** The settings whose policy is tried; the rest of each world is its own. */
  readonly policy: Settings;
  readonly seed: number;
  /** Whether these settings were shown to the reader: their score is nobody's. */
  readonly isShown: boolean;
}

interface Trial {
  readonly policy: Settings;
  readonly rounds: readonly Round[];
}

/** One client policy in all nine worlds, with its points. Progress remembers the best score. */
export default function Finale({policy, seed, isShown}: Props): ReactNode {
  const [tried, setTried] = useState<Trial | null>(null);
  const [remembered, remember] = useProgressItem('labs/fallacies/dares/finale');
  const score = tried === null ? null : scoreOf(tried.rounds);
  const reached = tried?.rounds.filter(({isReached}) => isReached).length;
  // An imported file may have anything there.
  const best = Number(remembered) || 0;
  const tryIt = () => {
    const rounds = finale(policy, seed);
    setTried({policy, rounds});
    if (!isShown && scoreOf(rounds) > best) remember(String(scoreOf(rounds)));
  };
  return (
    <div className={styles.finale}>
      <p>
        The caller’s policy above, as it stands now, meets every world of the nine with nothing of the
        preset’s own. What a defence costs stays as it was at first, and no answer is packed below a tenth.
        Each world gives up to 100 points: the share of calls answered, times 1/(1 + p99 in seconds), divided
        by the load factor; and none where an effect happened twice or was forged. The score is their mean. A
        world is survived where its callers have what they want of it.
      </p>
      <p className={styles.buttons}>
        <button type="button" className={controls.inset} onClick={tryIt}>
          Try this policy in all nine worlds
        </button>
      </p>
      <p role="status">
        {score !== null &&
          `${score} points, and ${reached} of ${tried?.rounds.length} worlds survived${tried?.policy === policy ? '' : ', with the policy as it was then'}. `}
        {best > 0 && `Your best so far: ${best}.`}
      </p>
      {tried && (
        <div className={styles.scrolled}>
          <FinaleTable rounds={tried.rounds} />
        </div>
      )}
    </div>
  );
}
