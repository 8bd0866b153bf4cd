import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {standing} from '../../core/learning/standing.ts';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import NeedsScript from '../NeedsScript/index.tsx';
import Tick from '../Tick/index.tsx';
import styles from './styles.module.css';

/** At the foot of a lesson: what the reader can do now, ticked by the reader and by nobody else. */
export default function Objectives(): ReactNode {
  const {id, objectives} = useCurrentStep('Objectives');
  return (
    <section className={styles.objectives} aria-labelledby="objectives" data-derived="">
      <Heading as="h2" id="objectives">
        What can you do now?
      </Heading>
      <p>Tick what you could explain to somebody at your desk. What stays open is what to read again.</p>
      <NeedsScript>The boxes need JavaScript: ticks are kept in your browser and sent nowhere.</NeedsScript>
      <fieldset className={styles.list}>
        <legend>I can</legend>
        {objectives.map((objective) => (
          <Tick key={objective.id} id={objective.id}>
            {objective.text}
          </Tick>
        ))}
      </fieldset>
      <div className={styles.complete} data-unread="">
        <Tick id={id}>Mark this lesson complete</Tick>
        <Count />
      </div>
    </section>
  );
}

function Count(): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  return (
    <p className={styles.count} role="status">
      {standing(steps, record).done} of {steps.length} steps complete
    </p>
  );
}
