import type {ReactNode} from 'react';
import {yearKey} from '../../core/learning/year.ts';
import Tick from '../Tick/index.tsx';
import styles from './styles.module.css';

interface Props {
  /** For ever: the month and what is done in it, 'one-machine/read'. */
  readonly id: string;
  /** Estimated; a lesson writes it as text. */
  readonly hours: string;
  /** What is true when it is done. */
  readonly children: ReactNode;
}

/** A task of the year's plan: when it is done, to be ticked, and how long it may take. */
export default function YearTask({id, hours, children}: Props): ReactNode {
  return (
    <div className={styles.task}>
      <Tick id={yearKey(id)}>
        <strong>Done when</strong> {children}.{' '}
        <span className={styles.hours}>{hours === '1' ? 'about an hour' : `about ${hours} hours`}</span>
      </Tick>
    </div>
  );
}
