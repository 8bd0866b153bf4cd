import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import type {Verdict} from '../../core/learning/question.ts';
import {fetchPage} from '../../framework/islands/fetched-pages.ts';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import controls from '../../css/controls.module.css';
import {AskedAgain} from '../Question/context.ts';

interface Props {
  readonly id: string;
  /** The page of the lesson that asks it, which has its text. */
  readonly page: string;
  readonly hear: (verdict: Verdict) => void;
}

/** A question of a lesson, asked again; the answer that the reader gave in the lesson is left as it is. */
export default function LessonQuestion({id, page, hear}: Props): ReactNode {
  const [Question, setQuestion] = useState<ComponentType | null>(null);
  const [tries, setTries] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    Promise.all([import('@generated/review/default/questions.js'), fetchPage(page)]).then(
      ([module]) => {
        if (isWanted) setQuestion(() => module.default[id] ?? null);
      },
      () => {
        if (isWanted) setFailed(true);
        reloadIfStale();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [id, page, tries]);
  if (Question) {
    return (
      <AskedAgain value={hear}>
        <Question />
      </AskedAgain>
    );
  }
  if (!hasFailed) return <p>Fetching the question …</p>;
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return (
    <p role="alert">
      The question could not be fetched.{' '}
      <button type="button" className={controls.inset} onClick={again}>
        Try again
      </button>
    </p>
  );
}
