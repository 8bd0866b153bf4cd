import type {ReactNode} from 'react';
import {explainsNumber} from '../../core/learning/question-view.ts';
import {OptionContext, useQuestion} from './context.ts';
import styles from './styles.module.css';

/** Where a number is typed; made at build. */
export function NumberField({unit}: {unit: string}): ReactNode {
  const {answer, setAnswer} = useQuestion();
  return (
    <label className={styles.number}>
      <span>Your answer</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={String(answer)}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <span>{unit}</span>
    </label>
  );
}

interface Props {
  /** Numbers from the build on; a lesson writes them as text. */
  value: number;
  tolerance: number;
  /** Set at build: the value as one reads it. */
  written: string;
  unit?: string;
  children: ReactNode;
}

/** The number asked for. */
export function Answer(props: Props): ReactNode {
  return <Option right question="What is the answer?" {...props} />;
}

/** A number that a known confusion gives. */
export function Wrong(props: Props): ReactNode {
  return <Option right={false} question={`Why not ${props.written}?`} {...props} />;
}

function Option({
  right,
  question,
  value,
  tolerance,
  written,
  unit,
  children,
}: Props & {right: boolean; question: string}) {
  const {phase, answer, revealed} = useQuestion();
  const inView = revealed && explainsNumber(phase, answer, {value, tolerance});
  const number = unit ? `${written} ${unit}` : written;
  const verdict = right ? number : `Not ${number}`;
  return (
    <div className={styles.choice} data-verdict={inView ? (right ? 'right' : 'wrong') : undefined}>
      <OptionContext value={{inView, right, verdict, question}}>{children}</OptionContext>
    </div>
  );
}
