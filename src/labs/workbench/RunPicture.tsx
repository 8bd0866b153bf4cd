import type {ReactNode} from 'react';
import type {Moment, Story} from '../../core/workbench/virtual/moments.ts';
import DrawnRun from './DrawnRun.tsx';
import MomentList from './MomentList.tsx';
import styles from './styles.module.css';

interface Props {
  /** What is drawn; `null`: there is nothing yet. */
  readonly story: Story | null;
  /** What it is, to follow "the". */
  readonly what: string;
  /** What stands there until then. */
  readonly empty: string;
  readonly place: number;
  readonly go: (place: number) => void;
  /** When a moment was. */
  readonly when?: (moment: Moment) => string;
}

/** A run: its space-time picture, and its moments in words. */
export default function RunPicture({story, empty, ...rest}: Props): ReactNode {
  if (!story) {
    return (
      <div className={styles.run}>
        <p className={styles.empty}>{empty}</p>
      </div>
    );
  }
  return (
    <div className={styles.run}>
      <DrawnRun story={story} {...rest} />
      <MomentList moments={story.moments} {...rest} />
    </div>
  );
}
