import type {ComponentProps, ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import Badge from '../../views/Verdict/Badge.tsx';
import type {Judging} from './useJudged.ts';

interface Props {
  readonly judging: Judging;
  readonly said: ComponentProps<typeof Badge> | null;
}

/** What the history shows; or that it is being looked at, and the way to stop that. */
export default function VerdictLine({judging, said}: Props): ReactNode {
  if (said) return <Badge {...said} />;
  const {isCancelled, cancel, again} = judging;
  return (
    <p key={String(isCancelled)}>
      <span>{isCancelled ? 'Cancelled: it has not been judged. ' : 'Looking for cycles … '}</span>
      <button type="button" className={controls.inset} onClick={isCancelled ? again : cancel}>
        {isCancelled ? 'Judge again' : 'Cancel'}
      </button>
    </p>
  );
}
