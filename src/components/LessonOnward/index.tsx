import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {onwardIn} from '../../core/learning/onward.ts';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {useReadingPlace} from '../../hooks/useReadingPlace.ts';
import styles from './styles.module.css';

/** Under a lesson's head (src/plugins/steps/lesson-onward.ts): where it begins, or where the reader was; keeps where they are. */
export default function LessonOnward(): ReactNode {
  const step = useCurrentStep('LessonOnward');
  const {record} = useProgress();
  useReadingPlace(step.id);
  const onward = onwardIn(step, record);
  return (
    <p className={styles.onward} data-unread="">
      {onward && (
        <Link to={onward.to}>
          <span key={onward.words}>{onward.words}</span>
        </Link>
      )}
    </p>
  );
}
