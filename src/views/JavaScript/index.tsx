'use static';

import type {ReactNode} from 'react';
import styles from './styles.module.css';
import type {Token} from './tokens.ts';

/** A line of code in the editor's colours; what is read alone needs no editor. */
export default function Coloured({line}: {readonly line: readonly Token[]}): ReactNode {
  return line.map(({kind, text}, place) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={place} className={styles[kind]}>
        {text}
      </span>
    ),
  );
}
