import {useEffect, useRef, type ReactNode} from 'react';
import {memories} from '../../core/review/due.ts';
import {counts, type Graded} from '../../core/review/session.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {useToday} from '../../hooks/useToday.ts';
import {itemOf} from './catalogue.ts';
import {inDays} from './days.ts';
import styles from './styles.module.css';

interface Props {
  readonly done: readonly Graded[];
}

/** What was asked in a session, how it went at first, and when each comes again. */
export default function Outcome({done}: Props): ReactNode {
  const known = memories(useProgress().record);
  const day = useToday();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const first = done.filter(({turn}) => counts(turn));
  const right = first.filter(({isRight}) => isRight).length;
  return (
    <>
      <p ref={heading} tabIndex={-1} className={styles.over}>
        {`That was all. ${right} of ${first.length} right at first.`}
      </p>
      <ul className={styles.list}>
        {first.map(({turn: {id}, isRight}) => (
          <li key={id}>
            <span className={styles.sign} data-right={isRight}>
              {isRight ? '✓' : '✗'}
            </span>{' '}
            <span className={styles.heard}>{isRight ? 'Right: ' : 'Missed: '}</span>
            {itemOf(id)?.about} <span className={styles.when}>{inDays(known.get(id)?.due ?? day, day)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
