import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './Dare.module.css';
import parts from './parts.module.css';
import {useWin, type RunLink} from './useWin.ts';

/** A challenge with an end: the program sees when it is met. */
export interface DareWords {
  /** What the story has shown, in one sentence. */
  readonly closing: string;
  readonly dare: string;
  readonly hint: string;
}

interface Props extends DareWords {
  /** `labs/LAB/dares/NAME`: its id among all progress, for ever. */
  readonly item: string;
  /** Whether the run that one sees meets it. */
  readonly isMet: boolean;
  /** Whether the story has come to its end, so that the dare stands. */
  readonly isOpen: boolean;
  /** The run that one sees, which is kept where it meets it. */
  readonly run: RunLink;
  /** Plays a run that meets it. */
  readonly onWorked: () => void;
}

/** How a story ends: one sentence, and a dare. That it was met is remembered with progress. */
export default function Dare({item, closing, dare, hint, isMet, isOpen, run, onWorked}: Props): ReactNode {
  const isKept = useWin({item, word: 'met', isMet, run});
  if (!isOpen && !isMet && !isKept) return null;
  const state = isMet ? 'met' : isKept ? 'before' : 'open';
  return (
    <div className={styles.dare} data-dare={state}>
      <p>{closing}</p>
      <p>
        <strong key={state}>{signs[state]}</strong> <span>{dare}</span>
      </p>
      <details className={parts.fold}>
        <summary>Hint</summary>
        <p>{hint}</p>
        <button type="button" className={controls.inset} onClick={onWorked}>
          Show a run that does it
        </button>
      </details>
    </div>
  );
}

const signs = {met: '✓ You did it:', before: '✓ Done before:', open: 'Your turn:'};
