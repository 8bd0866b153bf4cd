import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {answersTo, type Missed} from '../../core/learning/answers.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

interface LessonQuestions {
  readonly lesson: string;
  readonly questions: readonly {readonly id: string; readonly prompt: string}[];
}

interface Props {
  /** Set at build (src/plugins/steps/progress-page.ts), in the order of the path. */
  readonly lessons?: readonly LessonQuestions[];
}

/** How many questions are answered, how many were right at first, and those that were missed, each with the way to it. */
export default function ProgressQuestions({lessons = []}: Props): ReactNode {
  const {record} = useProgress();
  const all = lessons.flatMap(({questions}) => questions);
  const {answered, rightAtFirst, missed} = answersTo(
    all.map(({id}) => id),
    record,
  );
  const counts = `${answered} of ${all.length} questions answered, ${rightAtFirst} of them right at first.`;
  return (
    <>
      <p role="status" className={styles.counts}>
        <span key={counts}>{counts}</span>
      </p>
      <ul className={styles.lessons} data-unread="">
        {lessons.map(({lesson, questions}) => (
          <LessonLine key={lesson} lesson={lesson} questions={questions} />
        ))}
      </ul>
      <MissedQuestions
        missed={missed}
        promptOf={(id) => all.find((question) => question.id === id)?.prompt}
      />
    </>
  );
}

interface MissedProps {
  readonly missed: readonly Missed[];
  readonly promptOf: (id: string) => string | undefined;
}

/** Folded, so that nothing below moves when the reader's record is read. */
function MissedQuestions({missed, promptOf}: MissedProps): ReactNode {
  const steps = useLearningPath();
  const permalink = (id: string) => steps.find((step) => step.id === id.split('/')[0])?.permalink ?? '/';
  return (
    <details className={styles.missed} data-unread="">
      <summary>
        <span key={missed.length}>Missed: {missed.length}</span>
      </summary>
      {missed.length === 0 && (
        <p>None. Of what you answer wrongly, or have shown to you, a list comes here.</p>
      )}
      <ul>
        {missed.map(({id, now}) => (
          <li key={id}>
            <Link to={`${permalink(id)}#${id.replace('/', '-')}`}>{promptOf(id)}</Link>{' '}
            <span className={styles.now}>({words[now]})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const words: Readonly<Record<Missed['now'], string>> = {
  wrong: 'not right yet',
  shown: 'you had the answer shown',
  right: 'right at a later try',
};

function LessonLine({lesson, questions}: LessonQuestions): ReactNode {
  const {record} = useProgress();
  const step = useLearningPath().find(({id}) => id === lesson);
  const {answered, rightAtFirst} = answersTo(
    questions.map(({id}) => id),
    record,
  );
  const counts = `${answered} of ${questions.length} answered, ${rightAtFirst} right at first`;
  return (
    <li>
      Step {step?.number}: <span key={counts}>{counts}</span>
    </li>
  );
}
