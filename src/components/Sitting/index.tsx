'use static';

import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {sittingAnchor} from '../../core/learning/lesson.ts';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import Fresh from './Fresh.tsx';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  /** Shown as the learning path has it (src/plugins/data/path/sittings.ts). */
  readonly title: string;
  /** Set at build (src/plugins/steps/fresh-questions.ts): how many questions can be made of the sitting that ends here. */
  readonly fresh?: number;
}

/**
 * Where one sitting ends and the next begins: that one may stop, what comes, and how long it takes. The anchor is where
 * the lesson's head and the Start page lead; src/hooks/reading-place reads from the page which sitting one is in.
 */
export default function Sitting({id, fresh = 0}: Props): ReactNode {
  const {id: lesson, sittings} = useCurrentStep('Sitting');
  const index = sittings.findIndex((sitting) => sitting.id === id);
  const sitting = sittings[index];
  useBrokenLinks().collectAnchor(sittingAnchor(id));
  if (!sitting) return null;
  // The first begins right under the list of all of them, and has nothing to add to it.
  if (index === 0) return <div id={sittingAnchor(id)} data-sitting={id} />;
  return (
    <div
      id={sittingAnchor(id)}
      role="group"
      aria-label={`Sitting ${index + 1} of ${sittings.length}`}
      className={styles.sitting}
      data-sitting={id}
      data-derived=""
    >
      <p className={styles.stop}>
        Here ends sitting {index}, and you may stop. Your place is kept in your browser.
      </p>
      <Fresh of={`${lesson}/${sittings[index - 1]?.id ?? ''}`} count={fresh} />
      <p>
        Sitting {index + 1} of {sittings.length}: {sitting.title}, about {sitting.minutes} minutes
      </p>
    </div>
  );
}
