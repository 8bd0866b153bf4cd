import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Step} from '../../core/learning/lesson.ts';
import {standing, type Standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import PathStep from './PathStep.tsx';
import styles from './styles.module.css';

/** The steps of the path with the reader's state, and one button that begins or goes on at the right place. */
export default function Path(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const now = standing(steps, record);
  return (
    <>
      <p className={styles.onward}>
        <Onward steps={steps} standing={now} />
      </p>
      <ol className={styles.path}>
        {steps.map((step) => (
          <PathStep key={step.id} step={step} state={now.states.get(step.id) ?? 'later'} record={record} />
        ))}
      </ol>
    </>
  );
}

interface OnwardProps {
  readonly steps: readonly Step[];
  readonly standing: Standing<Step>;
}

function Onward({steps, standing: {next, begun}}: OnwardProps): ReactNode {
  const to = next?.permalink ?? '/#next-steps';
  return (
    <Link to={to} className={styles.button}>
      {next === null && `All ${steps.length} steps done: choose where to go next`}
      {next && `${begun ? 'Continue' : 'Begin'} with step ${next.number}: ${next.title}`}
    </Link>
  );
}
