import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
}

/** What is asked. */
export function Prompt({children}: Props): ReactNode {
  return <legend className={styles.prompt}>{children}</legend>;
}

/** What more a prompt tells, made at build of its further paragraphs. */
export function Setting({children}: Props): ReactNode {
  return <div className={styles.setting}>{children}</div>;
}

/** Help before an answer: opened when the reader wants it. */
export function Hint({children}: Props): ReactNode {
  return (
    <details className={styles.hint}>
      <summary>Hint</summary>
      <div>{children}</div>
    </details>
  );
}
