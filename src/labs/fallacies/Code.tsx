import type {ReactNode} from 'react';
import styles from './Code.module.css';

/** The lines of a program that hold a belief. */
export default function Code({text}: {readonly text: string}): ReactNode {
  return (
    <pre className={styles.code}>
      <code>{text}</code>
    </pre>
  );
}
