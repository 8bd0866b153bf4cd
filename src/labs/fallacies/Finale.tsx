import type {ReactNode} from 'react';
import type {Settings} from '../../core/calls/settings.ts';
import controls from '../../css/controls.module.css';
import {readWin, writeWin} from '../../core/learning/win.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {today} from '../../hooks/useToday.ts';
import type {RunLink} from '../frame/useWin.ts';
import {scoreOf, type Round} from './finale.ts';
import FinaleTable from './FinaleTable.tsx';
import styles from './styles.module.css';
import {useFinale} from './useFinale.ts';

interface Props {
  /** The settings whose policy is tried; the rest of each world is its own. */
  readonly policy: Settings;
  readonly seed: number;
  /** Whether these settings were shown to the reader: their score is nobody's. */
  readonly isShown: boolean;
  /** The run with these settings, which is kept with the best score. */
  readonly run: RunLink;
}

/** One client policy in all nine worlds, with its points. Progress remembers the best score. */
export default function Finale({policy, seed, isShown, run}: Props): ReactNode {
  const {trial, tryIn} = useFinale();
  const [remembered, remember] = useProgressItem('labs/fallacies/dares/finale');
  // An imported file may have anything there.
  const best = Number(readWin(remembered)?.word) || 0;
  const standing = trial?.standing;
  const rounds = standing?.kind === 'done' ? standing.rounds : null;
  return (
    <div className={styles.finale}>
      <Rules />
      <p className={styles.buttons}>
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            tryIn(policy, seed, (done) => {
              if (!isShown && scoreOf(done) > best) keep(scoreOf(done), run, remember);
            });
          }}
        >
          Try this policy in all nine worlds
        </button>
      </p>
      {standing?.kind === 'progress' && (
        <progress aria-label="Worlds that have been tried" value={standing.ended} max={standing.of} />
      )}
      <p role="status">
        {rounds && scoreInWords(rounds, trial?.policy === policy)}
        {best > 0 && `Your best so far: ${best}.`}
      </p>
      {rounds && (
        <div className={styles.scrolled}>
          <FinaleTable rounds={rounds} />
        </div>
      )}
    </div>
  );
}

/** Where the link can't be fetched, the score is kept without its run. */
function keep(score: number, run: RunLink, remember: (value: string) => void): void {
  const write = (link: string | null) => {
    remember(writeWin({word: String(score), day: today(), run: link}));
  };
  run().then(write, () => {
    write(null);
  });
}

function Rules(): ReactNode {
  return (
    <p>
      The caller’s policy above, as it stands now, meets every world of the nine with nothing of the preset’s
      own. What a defence costs stays as it was at first, and no answer is packed below a tenth. Each world
      gives up to 100 points: the share of calls answered, times 1/(1 + p99 in seconds), divided by the load
      factor; and none where an effect happened twice or was forged. The score is their mean. A world is
      survived where its callers have what they want of it.
    </p>
  );
}

function scoreInWords(rounds: readonly Round[], isOfNow: boolean): string {
  const survived = rounds.filter(({isReached}) => isReached).length;
  const then = isOfNow ? '' : ', with the policy as it was then';
  return `${scoreOf(rounds)} points, and ${survived} of ${rounds.length} worlds survived${then}. `;
}
