import {useMemo, useRef, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import {useKeys, type Keys} from './useKeys.ts';

interface Props {
  /** The lab's name, as a label of the instrument. */
  readonly title: string;
  /** One or two sentences: the situation and what to try first. */
  readonly intro: ReactNode;
  readonly controls: ReactNode;
  readonly picture: ReactNode;
  readonly verdict: ReactNode;
  /** The same data as text; stands in a fold below the picture, always in the HTML. */
  readonly table: ReactNode;
  /** What a screen reader hears: on pause, on a step and when the verdict changes, never at a tick. */
  readonly announcement: string;
  readonly keys: Keys;
  /** One line for the keys, shown under the picture. */
  readonly keysHint?: string;
}

/** The frame of an instrument: title, controls, picture, verdict, table; the same for every lab. */
export default function Frame(props: Props): ReactNode {
  const frame = useRef<HTMLElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const keys = useMemo(() => ({...props.keys, Escape: () => after.current?.focus()}), [props.keys]);
  useKeys(frame, keys);
  return (
    <section ref={frame} className={styles.frame} aria-label={`Lab: ${props.title}`}>
      <header className={styles.header}>
        <p className={styles.title}>{props.title}</p>
        <div className={styles.intro}>{props.intro}</div>
      </header>
      <div className={styles.controls}>{props.controls}</div>
      <div className={styles.picture}>{props.picture}</div>
      <div className={styles.verdict}>{props.verdict}</div>
      <details className={styles.table}>
        <summary>Everything that happened, as a table</summary>
        {props.table}
      </details>
      {props.keysHint && <p className={styles.hint}>{props.keysHint}</p>}
      <p className={controls.heard} role="status">
        {props.announcement}
      </p>
      <span ref={after} tabIndex={-1} className={controls.heard}>
        End of the lab
      </span>
    </section>
  );
}
