import type {ReactNode} from 'react';
import {standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import PathStep from './PathStep.tsx';
import styles from './styles.module.css';

/** The steps of the path with the reader's state. */
export default function Path(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {states} = standing(steps, record);
  return (
    <ol className={styles.path} data-derived="">
      {steps.map((step) => (
        <PathStep key={step.id} step={step} state={states.get(step.id) ?? 'later'} record={record} />
      ))}
    </ol>
  );
}
