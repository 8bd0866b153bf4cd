import clsx from 'clsx';
import type {Story} from '../../../core/workbench/virtual/moments.ts';
import type {Side} from './side.ts';
import styles from './styles.module.css';

/** The class of the stage: both sides of it, or, where it has no room for both, the one that is shown. */
export function stageOf(story: Story | null, shows: Side): string {
  return clsx(styles.stage, story !== null && (shows === 'run' ? styles.showsRun : styles.showsCode));
}
