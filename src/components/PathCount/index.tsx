import type {ReactNode} from 'react';
import {standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

/** 'n of 5' for the menu. */
export default function PathCount(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {done} = standing(steps, record);
  return (
    <span className={styles.count}>
      {done} of {steps.length} complete
    </span>
  );
}
