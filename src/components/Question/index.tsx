'use client';

import {useRef, type FormEvent, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Solution} from '../../core/learning/question.ts';
import {QuestionContext} from './context.ts';
import styles from './styles.module.css';
import {useAnswer} from './useAnswer.ts';

interface Props {
  /** Set at build, as is the solution (src/plugins/questions): the lesson's id and the file's name. */
  id: string;
  solution: Solution;
  children: ReactNode;
}

/**
 * A question to the reader. Its parts talk through the context; the answer is kept with the reader's progress. A
 * control that is used up hands the focus to the verdict, so that it is never lost.
 */
export default function Question({id, solution, children}: Props): ReactNode {
  const {answer, phase, revealed, message, setAnswer, check, giveUp, reveal, startAgain} = useAnswer(
    id,
    solution,
  );
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const anchor = id.replace('/', '-');
  useBrokenLinks().collectAnchor(anchor);
  const state = {id, solution, answer, phase, revealed, setAnswer};

  const over = phase === 'right' || phase === 'shown';
  const thenRead = (act: () => void) => () => {
    act();
    verdict.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (check() === 'right') verdict.current?.focus();
  };
  const onStartAgain = () => {
    startAgain();
    fieldset.current?.focus();
  };
  return (
    <form id={anchor} className={styles.question} noValidate onSubmit={onSubmit}>
      <fieldset ref={fieldset} tabIndex={-1} className={styles.fieldset} data-phase={phase}>
        <QuestionContext value={state}>{children}</QuestionContext>
        <div className={styles.foot}>
          <div className={styles.controls}>
            {!over && (
              <button type="submit" className={styles.check}>
                Check
              </button>
            )}
            {!over && (
              <button type="button" onClick={thenRead(giveUp)}>
                Show the answer
              </button>
            )}
            {phase !== 'open' && !revealed && (
              <button type="button" onClick={thenRead(reveal)}>
                Show why
              </button>
            )}
            {over && (
              <button type="button" onClick={onStartAgain}>
                Start again
              </button>
            )}
          </div>
          <p ref={verdict} role="status" tabIndex={-1} className={styles.verdict}>
            {message}
          </p>
        </div>
      </fieldset>
    </form>
  );
}
