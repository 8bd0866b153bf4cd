import {useRef, type FormEvent, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Solution} from '../../core/learning/question.ts';
import {QuestionContext} from './context.ts';
import styles from './styles.module.css';
import {useAnswer, type AnswerState} from './useAnswer.ts';

interface Props {
  /** Set at build, as is the solution (src/plugins/steps/questions): the lesson's id and the file's name. */
  id: string;
  solution: Solution;
  children: ReactNode;
}

/**
 * A question to the reader. Its parts talk through the context; the answer is kept with the reader's progress. A
 * control that is used up hands the focus to the verdict, so that it is never lost.
 */
export default function Question({id, solution, children}: Props): ReactNode {
  const question = useAnswer(id, solution);
  const {answer, phase, revealed, setAnswer} = question;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const anchor = id.replace('/', '-');
  useBrokenLinks().collectAnchor(anchor);
  const state = {id, solution, answer, phase, revealed, setAnswer};

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (question.check() === 'right') verdict.current?.focus();
  };
  return (
    <form
      id={anchor}
      className={styles.question}
      data-question={solution.kind}
      noValidate
      onSubmit={onSubmit}
    >
      <fieldset ref={fieldset} tabIndex={-1} className={styles.fieldset} data-phase={phase}>
        <QuestionContext value={state}>{children}</QuestionContext>
        <div className={styles.foot}>
          <Controls
            {...question}
            read={() => verdict.current?.focus()}
            beginAgain={() => fieldset.current?.focus()}
          />
          <p ref={verdict} role="status" tabIndex={-1} className={styles.verdict}>
            {question.message}
          </p>
        </div>
      </fieldset>
    </form>
  );
}

interface ControlsProps extends Pick<AnswerState, 'phase' | 'revealed' | 'giveUp' | 'reveal' | 'startAgain'> {
  /** Takes the reader to the verdict, or back to the beginning, when the control that they pressed goes. */
  readonly read: () => void;
  readonly beginAgain: () => void;
}

/** What can be done with the question now. */
function Controls(props: ControlsProps): ReactNode {
  const {phase, revealed, giveUp, reveal, startAgain, read, beginAgain} = props;
  const then = (act: () => void, next: () => void) => () => {
    act();
    next();
  };
  const over = phase === 'right' || phase === 'shown';
  return (
    <div className={styles.controls}>
      {!over && (
        <button type="submit" className={styles.check}>
          Check
        </button>
      )}
      {!over && (
        <button type="button" onClick={then(giveUp, read)}>
          Show the answer
        </button>
      )}
      {phase !== 'open' && !revealed && (
        <button type="button" onClick={then(reveal, read)}>
          Show why
        </button>
      )}
      {over && (
        <button type="button" onClick={then(startAgain, beginAgain)}>
          Start again
        </button>
      )}
    </div>
  );
}
