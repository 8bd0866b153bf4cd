import type {ReactNode} from 'react';
import type {GuideStep} from './preset.ts';
import styles from './styles.module.css';

interface Props {
  /** What to do next; null when the reader is on their own. */
  readonly next: GuideStep | null;
  readonly isPlaying: boolean;
  readonly onTake: (step: GuideStep) => void;
}

/** One button that is ready: the next thing to try. */
export default function Guide({next, isPlaying, onTake}: Props): ReactNode {
  if (!next) return null;
  return (
    <p className={styles.guide}>
      <span>Next:</span>
      <button
        type="button"
        className={styles.primary}
        disabled={isPlaying}
        onClick={() => {
          onTake(next);
        }}
      >
        {next.label}
      </button>
    </p>
  );
}
