import type {ReactNode} from 'react';
import type {Contrast, GuideStep} from './preset.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** What to do next; null when the reader is on their own. */
  readonly next: GuideStep | null;
  /** What to compare the scenario with, once it is over. */
  readonly contrast: Contrast | null;
  readonly isPlaying: boolean;
  readonly onTake: (step: GuideStep) => void;
  readonly onContrast: (contrast: Contrast) => void;
}

/** One button that is ready: the next thing to try. */
export default function Guide({next, contrast, isPlaying, onTake, onContrast}: Props): ReactNode {
  const label = next?.label ?? contrast?.label;
  if (label === undefined) return null;
  return (
    <p className={styles.guide}>
      <span>Next:</span>
      <button
        type="button"
        className={controls.primary}
        disabled={isPlaying}
        onClick={() => {
          if (next) onTake(next);
          else if (contrast) onContrast(contrast);
        }}
      >
        {label}
      </button>
    </p>
  );
}
