'use static';

import clsx from 'clsx';
import type {ReactNode} from 'react';
import Coloured from '../../views/JavaScript/index.tsx';
import {linesOf} from '../../views/JavaScript/tokens.ts';
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
        {linesOf(code.trimEnd()).map((line, index) => (
          <span key={index} className={clsx(styles.line, lines.includes(index + 1) && styles.marked)}>
            <Coloured line={line} />
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}
