'use static';

import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly code: string;
  readonly label: string;
  /** Lines that the moment looked at is about, from 1. */
  readonly lines?: readonly number[];
}

/** Code to be read, with its lines' numbers, which messages name. */
export default function Code({code, label, lines = []}: Props): ReactNode {
  return (
    <pre className={styles.code} tabIndex={0} role="region" aria-label={label}>
      <code>
        {code
          .trimEnd()
          .split('\n')
          .map((line, index) => (
            <span
              key={`${index} ${line}`}
              className={clsx(styles.line, lines.includes(index + 1) && styles.marked)}
            >
              {`${line}\n`}
            </span>
          ))}
      </code>
    </pre>
  );
}
