'use static';

import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import Sittings from './Sittings.tsx';
import styles from './styles.module.css';

/** The head of a lesson: its place in the path, its length, what it builds on, what it is for, and where one may stop. */
export default function LessonHead(): ReactNode {
  const steps = useLearningPath();
  const step = useCurrentStep('LessonHead');
  const before = steps.filter(({id}) => step.prerequisites.includes(id));
  return (
    <section className={styles.head} aria-label="About this lesson" data-derived="">
      <dl className={styles.facts}>
        <div>
          <dt>Step</dt>
          <dd>
            {step.number} of {steps.length}
          </dd>
        </div>
        <div>
          <dt>Time</dt>
          <dd>about {step.minutes} minutes</dd>
        </div>
        <div>
          <dt>Builds on</dt>
          <dd>
            {before.length === 0 && 'nothing but some programming'}
            {before.map(({id, title, permalink}, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <Link to={permalink}>{title}</Link>
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <p className={styles.lead}>Afterwards you can</p>
      <ul>
        {step.objectives.map(({id, text}) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {step.sittings.length > 0 && <Sittings step={step} />}
    </section>
  );
}
