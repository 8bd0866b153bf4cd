import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Step} from '../../core/learning/lesson.ts';
import type {ProgressRecord} from '../../core/learning/progress.ts';
import {tickedObjectives, type StepState} from '../../core/learning/standing.ts';
import StepMark from '../../views/PathDiagram/StepMark.tsx';
import styles from './styles.module.css';

interface Props {
  readonly step: Step;
  readonly state: StepState;
  readonly record: ProgressRecord;
}

/** One step: what it is, how long it takes, why it stands here, and where the reader is with it. */
export default function PathStep({step, state, record}: Props): ReactNode {
  const {number, title, permalink, description, minutes, why, objectives} = step;
  const ticked = tickedObjectives(step, record);
  return (
    <li className={styles.step}>
      <StepMark number={number} state={state} size={36} className={styles.mark} />
      <div className={styles.body}>
        <p className={styles.title}>
          <Link to={permalink}>{title}</Link>
        </p>
        <p>{description}</p>
        <p className={styles.why}>Why here: {why}</p>
        <p className={styles.facts}>
          <span>about {minutes} minutes</span>
          <span className={styles.state}>
            {stateWords(state, ticked)}
            {ticked > 0 && `, ${ticked} of ${objectives.length} objectives ticked`}
          </span>
        </p>
      </div>
    </li>
  );
}

function stateWords(state: StepState, ticked: number): string {
  if (state === 'done') return '✓ Done';
  if (state === 'next') return 'Next';
  return ticked > 0 ? 'Begun' : 'Not begun';
}
