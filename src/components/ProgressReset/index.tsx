import type {ReactNode} from 'react';
import type {Step} from '../../core/learning/lesson.ts';
import {countSet, forget, hasLesson, hasProgress, reset, resetLesson} from '../../core/learning/reset.ts';
import {reviewsHeld} from '../../core/review/due.ts';
import type {ProgressRecord} from '../../core/learning/progress.ts';
import {undo} from '../../core/learning/undo.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {progressStore, useProgress} from '../../hooks/useProgress.ts';
import CodeReset from './CodeReset.tsx';
import Clearing from './Clearing.tsx';
import styles from './styles.module.css';

/**
 * Starting over: with what was ticked, answered and marked, and apart from it with what is kept of reviews, and with the code that
 * was written.
 */
export default function ProgressReset(): ReactNode {
  const {record} = useProgress();
  const count = countSet(record);
  const held = reviewsHeld(record);
  return (
    <>
      <Clearing
        words="Reset my progress …"
        question={`Clear ${count === 1 ? 'the one item' : `all ${count} items`} kept for you on this site, and your places in the lessons? The code that you wrote in the labs stays.`}
        keep="Keep everything"
        clear="Reset"
        done="Everything has been reset."
        takeBack="Undo the reset"
        isEmpty={!hasProgress(record)}
        act={onRecord(reset)}
      />
      <OneLesson />
      <Clearing
        words="Forget my reviews …"
        question={`Forget ${held === 1 ? 'the one review' : `all ${held} reviews`} that you have held, and when what you reviewed is due?`}
        keep="Keep them"
        clear="Forget"
        done="Your reviews have been forgotten."
        takeBack="Undo the forgetting"
        isEmpty={held === 0}
        act={onRecord(forget)}
      />
      <CodeReset />
    </>
  );
}

/** A way to change the record, as what a `Clearing` does. */
const onRecord = (how: (record: ProgressRecord, replica: string) => ProgressRecord) => () => {
  const before = progressStore().state().record;
  progressStore().change(how);
  const done = {before, after: progressStore().state().record};
  return () => {
    progressStore().change((current, replica) => undo(current, done, replica));
  };
};

/** Folded, for few start one lesson over and keep the others. */
function OneLesson(): ReactNode {
  const steps = useLearningPath();
  return (
    <details className={styles.one}>
      <summary>One lesson only</summary>
      {steps.map((step) => (
        <LessonReset key={step.id} step={step} />
      ))}
    </details>
  );
}

function LessonReset({step: {id, number, title}}: {step: Step}): ReactNode {
  const {record} = useProgress();
  return (
    <Clearing
      words={`Reset step ${number}: ${title} …`}
      question={`Clear the boxes and answers of step ${number}, and your place in it?`}
      keep="Keep them"
      clear="Reset"
      done={`Step ${number} has been reset.`}
      takeBack={`Undo the reset of step ${number}`}
      isEmpty={!hasLesson(record, id)}
      act={onRecord((all, replica) => resetLesson(all, id, replica))}
    />
  );
}
