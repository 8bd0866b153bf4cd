import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {modelNames, type ModelName} from '../../core/checking/models/names.ts';
import controls from '../../css/controls.module.css';
import Badge from '../../views/Verdict/Badge.tsx';
import styles from './styles.module.css';
import type {Judging} from './useJudged.ts';
import {saidBy, saidByAll} from './words.ts';

interface Props {
  readonly operations: readonly Operation[];
  readonly judging: Judging;
  /** Whose verdict is asked for; null: of all, in short. */
  readonly model: ModelName | null;
}

/** The verdict of a model or, in short, of all; or how far the search has come. */
export default function VerdictLine({operations, judging, model}: Props): ReactNode {
  const verdict = model === null ? undefined : judging.known[model];
  if (model !== null && verdict !== undefined) return <Badge {...saidBy(model, operations, verdict)} />;
  if (judging.whole !== null) return <Badge {...saidByAll(judging.whole)} />;
  const done = Object.keys(judging.known).length;
  const words = judging.isCancelled
    ? 'Cancelled: not all models have judged it. '
    : `Judging: ${done} of ${modelNames.length} models so far, report ${judging.reports}. `;
  return (
    <p className={styles.judging} key={String(judging.isCancelled)}>
      <span key={words}>{words}</span>
      <button
        type="button"
        className={controls.inset}
        onClick={judging.isCancelled ? judging.again : judging.cancel}
      >
        {judging.isCancelled ? 'Judge again' : 'Cancel'}
      </button>
    </p>
  );
}
