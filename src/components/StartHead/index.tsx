'use client';

import type {ReactNode} from 'react';
import Onward from '../Onward/index.tsx';
import PathFigure from '../PathFigure/index.tsx';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** The head of the Start page: what this is, where to begin, and the path as a picture. */
export default function StartHead({title, children}: Props): ReactNode {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1>{title}</h1>
        <div className={styles.lead}>{children}</div>
        <p className={styles.onward}>
          <Onward />
        </p>
      </div>
      <PathFigure gap={56} className={styles.figure ?? ''} />
    </header>
  );
}
