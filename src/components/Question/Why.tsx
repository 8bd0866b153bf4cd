import type {ReactNode} from 'react';
import {useOption, useQuestion} from './context.ts';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
}

/** Why an option is right, or which confusion leads to it. Without a script it stands in a disclosure. */
export function Why({children}: Props): ReactNode {
  const {inView, right, verdict, question} = useOption();
  const why = (
    <div className={styles.why} data-right={right}>
      <strong>{`${verdict}: `}</strong>
      {children}
    </div>
  );
  return (
    <>
      <noscript>
        <details className={styles.disclosure}>
          <summary>{question}</summary>
          {why}
        </details>
      </noscript>
      {inView && why}
    </>
  );
}

/** What happens, shown to those who have said what they expect. */
export function Outcome({children}: Props): ReactNode {
  const {phase, revealed} = useQuestion();
  return (
    <>
      <noscript>
        <details className={styles.disclosure}>
          <summary>What happens?</summary>
          <div className={styles.outcome}>{children}</div>
        </details>
      </noscript>
      {phase !== 'open' && revealed && (
        <div className={styles.outcome}>
          <strong>What happens: </strong>
          {children}
        </div>
      )}
    </>
  );
}
