import {useEffect, useState, type ReactNode} from 'react';
import type {Settings} from '../../core/calls/settings.ts';
import controls from '../../css/controls.module.css';
import TextTable from '../../views/TextTable/index.tsx';
import {ask} from './ask.ts';
import Distribution from './Distribution.tsx';
import {compared, measureNames} from './measure-words.ts';
import {MANY_CALLS, type Answer, type Summary} from './running.ts';
import styles from './styles.module.css';

interface Props {
  readonly settings: Settings;
  readonly seed: number;
}

/** The same settings with 100,000 calls, for a smooth tail: made in a worker, with how far it is and a way to stop it. */
export default function LongRunPanel({settings, seed}: Props): ReactNode {
  const [isRunning, setRunning] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    return ask({settings: {...settings, calls: MANY_CALLS}, seed}, (heard) => {
      setAnswer(heard);
      if (heard.kind === 'done') setRunning(false);
    });
  }, [isRunning, settings, seed]);
  if (answer?.kind === 'done') return <LongRun {...answer.summary} />;
  return (
    <div className={styles.long}>
      {isRunning && (
        <progress
          aria-label="Calls that have ended"
          value={answer?.kind === 'progress' ? answer.ended : 0}
          max={MANY_CALLS}
        />
      )}
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          setRunning(!isRunning);
          setAnswer(null);
        }}
      >
        {isRunning ? 'Cancel' : 'Run 100,000 calls'}
      </button>
    </div>
  );
}

function LongRun({measures, distribution}: Summary): ReactNode {
  const name = '100,000 calls';
  return (
    <section className={styles.long} aria-label="The long run">
      <Distribution label="Latency of 100,000 calls" series={[{name, distribution}]} />
      <div className={styles.scrolled}>
        <TextTable table={compared(measureNames, [{head: name, measures}])} />
      </div>
    </section>
  );
}
