'use static';

import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Set at build from `on` (src/plugins/steps/ageing.ts): 'November 2026'. */
  readonly when: string;
  /** Set at build: whether it holds paragraphs, and not words of one. */
  readonly block?: boolean;
  readonly children: ReactNode;
}

/** A claim that ages, with the month in which somebody looked. */
export default function Checked({when, block = false, children}: Props): ReactNode {
  const Part = block ? 'div' : 'span';
  const Note = block ? 'p' : 'small';
  return (
    <Part>
      {children} <Note className={styles.when}>(checked in {when})</Note>
    </Part>
  );
}
