import type {ReactNode} from 'react';
import {doneIn, type Month} from '../../core/learning/year.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

interface Props {
  /** Set at build from the page's headings and tasks (src/plugins/steps/year.ts). */
  readonly months?: readonly Month[];
}

/** The year at a glance: its months, their hours, and how much of each is done. */
export default function YearSummary({months = []}: Props): ReactNode {
  const {record} = useProgress();
  const tasks = months.flatMap((month) => month.tasks);
  const hours = months.reduce((sum, month) => sum + month.hours, 0);
  const done = doneIn({tasks}, record);
  return (
    <section aria-label="The year at a glance" data-derived="">
      <ul className={styles.months}>
        {months.map((month) => (
          <MonthLine key={month.anchor} month={month} done={doneIn(month, record)} />
        ))}
      </ul>
      <p role="status" className={styles.sum}>
        <span key={done}>
          About {hours} hours in all. {done} of {tasks.length} done.
        </span>
      </p>
    </section>
  );
}

function MonthLine({month, done}: {month: Month; done: number}): ReactNode {
  return (
    <li>
      <a href={`#${month.anchor}`}>{month.title}</a>{' '}
      <span className={styles.facts}>
        {month.hours} hours
        <span key={done} className={styles.done} data-unread="">
          , {done} of {month.tasks.length} done
        </span>
      </span>
    </li>
  );
}
