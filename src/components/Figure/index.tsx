'use static';

import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ScrollFrame from '../ScrollFrame/index.tsx';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** The anchor, unique within the lesson. */
  id: string;
  /** What the figure is of, and what to see in it. */
  caption: string;
  /** What it shows, told to someone who cannot see it. */
  alt: string;
  /** Set at build: its place among the lesson's figures (src/plugins/steps/figures.ts). */
  number: number;
  /** A picture that no phone can show: where the column is too narrow for it, `alt` is read in its place. */
  wide?: boolean;
  children: ReactNode;
}

/** A numbered figure. Inside it stands a view, which scrolls alone where the page is narrower. */
export default function Figure({id, caption, alt, number, wide = false, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const captionId = useId();
  const altId = useId();
  const name = `Figure ${number}`;
  return (
    <figure
      id={id}
      className={clsx(styles.figure, wide && styles.wide)}
      aria-labelledby={captionId}
      aria-describedby={altId}
    >
      <div className={styles.drawn}>
        <ScrollFrame label={name}>{children}</ScrollFrame>
      </div>
      <p id={altId} className={clsx(controls.heard, styles.alt)}>
        {alt}
      </p>
      <figcaption id={captionId} className={styles.caption}>
        <span className={styles.name}>{`${name}. `}</span>
        {caption}
      </figcaption>
    </figure>
  );
}
