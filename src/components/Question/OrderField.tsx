import type {ReactNode} from 'react';
import {useQuestion} from './context.ts';
import styles from './styles.module.css';

interface Props {
  /** The step's place in the file, which is the right one. */
  index: number;
  children: ReactNode;
}

/** A step to order: its place is chosen from a list, which works alike with mouse, keyboard and thumb. */
export default function OrderField({index, children}: Props): ReactNode {
  const {solution, answer, setAnswer} = useQuestion();
  const places = answer as readonly number[];
  const count = solution.kind === 'order' ? solution.count : 0;
  const choose = (place: number) => setAnswer(places.map((each, other) => (other === index ? place : each)));
  return (
    <label className={styles.label}>
      <select value={places[index] ?? 0} onChange={(event) => choose(Number(event.target.value))}>
        <option value={0}>–</option>
        {Array.from({length: count}, (_, place) => (
          <option key={place} value={place + 1}>
            {place + 1}
          </option>
        ))}
      </select>
      {children}
    </label>
  );
}
