import {useEffect, useRef, type ReactNode} from 'react';
import {grades, type Grade, type Memory} from '../../core/review/memory.ts';
import {counts, type Given} from '../../core/review/session.ts';
import {afterEach} from '../../hooks/review/scheduler.ts';
import {today} from '../../hooks/useToday.ts';
import controls from '../../css/controls.module.css';
import {stretch} from './days.ts';
import styles from './styles.module.css';

interface Props {
  readonly given: Given;
  readonly memory: Memory | undefined;
  readonly judge: (grade: Grade) => void;
  /** Whether the focus goes to the grade that the answer suggests. */
  readonly takesFocus: boolean;
}

const words: Readonly<Record<Grade, string>> = {again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy'};

/** What may be said of an answer: one that was missed was not good, and what comes again only for learning is not graded. */
export function gradesFor({turn, isRight}: Given): readonly Grade[] {
  if (!counts(turn)) return isRight ? ['good'] : ['again'];
  return isRight ? grades : grades.slice(0, 2);
}

/** How well it was remembered: the answer suggests it, and the reader may say otherwise. */
export default function GradeBar({given, memory, judge, takesFocus}: Props): ReactNode {
  const suggested = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) suggested.current?.focus();
  }, [takesFocus]);
  const day = today();
  const after = afterEach(memory, day);
  const offered = gradesFor(given);
  const suggestion: Grade = given.isRight ? 'good' : 'again';
  if (!counts(given.turn)) {
    return (
      <div className={styles.grades}>
        <button ref={suggested} type="button" className={controls.primary} onClick={() => judge(suggestion)}>
          Go on
        </button>
      </div>
    );
  }
  return (
    <div role="group" aria-label="How well did you know it?" className={styles.grades}>
      {offered.map((grade) => (
        <button
          key={grade}
          ref={grade === suggestion ? suggested : null}
          type="button"
          className={grade === suggestion ? controls.primary : controls.inset}
          onClick={() => judge(grade)}
        >
          {words[grade]} <span className={styles.when}>{stretch(after[grade].due - day)}</span>
        </button>
      ))}
    </div>
  );
}
