import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {onward} from '../../core/learning/onward.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

interface Props {
  /** A button, unless it is told otherwise. */
  readonly className?: string | undefined;
  /** Where there is little room. */
  readonly short?: boolean;
}

/**
 * One link that begins, or goes on at the very place. It has one line, whatever its words: the browser knows only after
 * hydration where the reader stands, and nothing may move then.
 */
export default function Onward({className = styles.button, short = false}: Props): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const there = onward(steps, record);
  const words = short ? there.short : there.words;
  return (
    <Link to={there.to} className={clsx(styles.onward, className)}>
      {/* An element that is replaced whole, so that a browser's translation of it is replaced too. */}
      <span key={words} className={styles.words}>
        {words}
      </span>
    </Link>
  );
}
