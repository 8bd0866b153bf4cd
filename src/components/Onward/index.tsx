'use client';

import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

/**
 * One button that begins, or goes on at the right place. Its words stay short enough for one line: the browser knows
 * only after hydration where the reader stands, and nothing may move then.
 */
export default function Onward(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {next, begun} = standing(steps, record);
  return (
    <Link to={next?.permalink ?? '/#next-steps'} className={styles.button}>
      {next ? `${begun ? 'Continue' : 'Begin'} with step ${next.number}` : 'Choose where to go next'}
    </Link>
  );
}
