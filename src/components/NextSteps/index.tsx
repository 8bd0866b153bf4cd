'use static';

import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {NextReading} from '../../core/library/resource.ts';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import ReadingItem from './ReadingItem.tsx';
import styles from './styles.module.css';

interface Props {
  /** Set at build: the resources that the front matter's `next` names (src/plugins/data/path). */
  readonly readings?: readonly NextReading[];
}

/** Where to go after a lesson: its lab, the next lesson, then deeper. */
export default function NextSteps({readings = []}: Props): ReactNode {
  const steps = useLearningPath();
  const step = useCurrentStep('NextSteps');
  const following = steps.find(({number}) => number === step.number + 1);
  return (
    <section aria-labelledby="next-steps" data-derived="">
      <Heading as="h2" id="next-steps">
        Next steps
      </Heading>
      <ul className={styles.onward}>
        {step.labs.map(({title, permalink}) => (
          <li key={permalink}>
            Try it: <Link to={permalink}>{title}</Link>
          </li>
        ))}
        {following ? (
          <li>
            Step {following.number}: <Link to={following.permalink}>{following.title}</Link>, about{' '}
            {following.minutes} minutes
            <p className={styles.why}>{following.why}</p>
          </li>
        ) : (
          <li>
            That was the last step of the path. <Link to="/#next-steps">Choose where to go from here</Link>,
            or take <Link to="/next-steps/year/">a plan for a year</Link>
          </li>
        )}
      </ul>
      <p className={styles.deeper}>Go deeper</p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <ReadingItem key={reading.id} reading={reading} />
        ))}
      </ul>
    </section>
  );
}
