import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Step} from '../../core/learning/lesson.ts';
import {standing} from '../../core/learning/standing.ts';
import {tally, type Tally} from '../../core/learning/tally.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import PathFigure from '../PathFigure/index.tsx';
import Tick from '../Tick/index.tsx';
import styles from './styles.module.css';

/** Every lesson with its boxes, and how much else is kept. */
export default function ProgressSummary(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {done} = standing(steps, record);
  return (
    <>
      <p className={styles.known} role="status">
        {`${done} of ${steps.length} steps complete. ${restWords(tally(steps, record))}`}
      </p>
      <PathFigure gap={40} className={styles.figure ?? ''} />
      {steps.map((step) => (
        <StepTicks key={step.id} step={step} />
      ))}
    </>
  );
}

function StepTicks({step}: {step: Step}): ReactNode {
  return (
    <fieldset className={styles.step} data-derived="">
      <legend>
        {step.number}. <Link to={step.permalink}>{step.title}</Link>
      </legend>
      {step.objectives.map(({id, text}) => (
        <Tick key={id} id={id}>
          I can {text}
        </Tick>
      ))}
      <Tick id={step.id} className={styles.complete}>
        Lesson complete
      </Tick>
    </fieldset>
  );
}

function restWords({answers, predictions, dares, exercises, read, toRead, year}: Tally): string {
  const parts = [
    answers > 0 && `${answers} ${answers === 1 ? 'answer' : 'answers'} to questions`,
    predictions > 0 && `${predictions} ${predictions === 1 ? 'prediction' : 'predictions'} in labs`,
    dares > 0 && `${dares} ${dares === 1 ? 'dare' : 'dares'} met in labs`,
    exercises > 0 && `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'} of the workbench done`,
    read > 0 && `${read} of the library read`,
    toRead > 0 && `${toRead} put by to read`,
    year > 0 && `${year} of the year’s plan`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `Also kept: ${parts.join(', ')}.`;
}
