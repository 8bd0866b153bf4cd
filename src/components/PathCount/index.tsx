'use client';

import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

/** 'n of 5 complete' for the menu; it leads to the page where one sees all of it. */
export default function PathCount(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {done} = standing(steps, record);
  return (
    <Link to="/progress/" className={styles.count}>
      {done} of {steps.length} complete
    </Link>
  );
}
