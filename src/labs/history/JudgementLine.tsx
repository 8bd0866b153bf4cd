import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import controls from '../../css/controls.module.css';
import Verdict from '../../views/Verdict/index.tsx';
import styles from './styles.module.css';
import type {Judgement} from './useJudge.ts';

interface Props {
  readonly operations: readonly Operation[];
  readonly judgement: Judgement;
}

/** The verdict, or how far the search for it has come. */
export default function JudgementLine({operations, judgement}: Props): ReactNode {
  switch (judgement.kind) {
    case 'judged':
      return <Verdict operations={operations} verdict={judgement.verdict} />;
    case 'judging':
      return (
        <p className={styles.judging} key="judging">
          <span key={judgement.progress?.states ?? 0}>
            {`Judging: ${(judgement.progress?.states ?? 0).toLocaleString('en-GB')} configurations so far. `}
          </span>
          <button type="button" className={controls.inset} onClick={judgement.cancel}>
            Cancel
          </button>
        </p>
      );
    case 'cancelled':
      return (
        <p className={styles.judging} key="cancelled">
          <span>Cancelled: there is no verdict. </span>
          <button type="button" className={controls.inset} onClick={judgement.again}>
            Judge again
          </button>
        </p>
      );
  }
}
