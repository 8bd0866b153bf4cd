import {createContext, useContext, type ReactNode} from 'react';
import {placeText} from '../../core/learning/order.ts';
import {explainsChoice} from '../../core/learning/question-view.ts';
import {OptionContext, useQuestion} from './context.ts';
import OrderField from './OrderField.tsx';
import styles from './styles.module.css';

interface ChoiceProps {
  right?: boolean;
  /** Set at build: its place in the question's file, from 0. */
  index: number;
  children: ReactNode;
}

const IndexContext = createContext(0);

/** One of the choices of a question, or one of the steps to order. */
export function Choice({right = false, index, children}: ChoiceProps): ReactNode {
  const {solution, phase, answer, revealed} = useQuestion();
  const inView = revealed && explainsChoice(solution, phase, answer, index);
  const inOrder = solution.kind === 'order';
  const verdict = right ? 'Right' : 'Not so';
  const option = {
    inView,
    right: right || inOrder,
    verdict: inOrder ? placeText(solution.before, index) : verdict,
    question: inOrder ? 'Where does this stand?' : 'Is this right?',
  };
  return (
    <div className={styles.choice} data-verdict={inView ? (option.right ? 'right' : 'wrong') : undefined}>
      <IndexContext value={index}>
        <OptionContext value={option}>{children}</OptionContext>
      </IndexContext>
    </div>
  );
}

/** The words of a choice (one element, src/framework/islands) with the control that picks it; made at build. */
export function Label({children}: {children: ReactNode}): ReactNode {
  const index = useContext(IndexContext);
  const {id, solution, answer, setAnswer} = useQuestion();
  if (solution.kind === 'order') return <OrderField index={index}>{children}</OrderField>;
  const picked = answer as readonly number[];
  const several = solution.kind === 'several';
  const onChange = (on: boolean) => {
    const others = several ? picked.filter((each) => each !== index) : [];
    setAnswer(on ? [...others, index].sort((a, b) => a - b) : others);
  };
  return (
    <label className={styles.label}>
      <input
        type={several ? 'checkbox' : 'radio'}
        name={id}
        checked={picked.includes(index)}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
