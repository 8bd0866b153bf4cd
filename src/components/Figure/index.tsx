import {useId, type ReactNode} from 'react';
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
  /** Set at build: its place among the lesson's figures (src/plugins/figures). */
  number: number;
  children: ReactNode;
}

/** A numbered figure. Inside it stands a view, which scrolls alone where the page is narrower. */
export default function Figure({id, caption, alt, number, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const captionId = useId();
  const altId = useId();
  const name = `Figure ${number}`;
  return (
    <figure id={id} className={styles.figure} aria-labelledby={captionId} aria-describedby={altId}>
      <ScrollFrame label={name}>{children}</ScrollFrame>
      <p id={altId} className={controls.heard}>
        {alt}
      </p>
      <figcaption id={captionId} className={styles.caption}>
        <span className={styles.name}>{`${name}. `}</span>
        {caption}
      </figcaption>
    </figure>
  );
}
