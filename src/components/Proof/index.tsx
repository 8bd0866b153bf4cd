'use static';

import {useId, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** What is proved: 'Theorem 1'. */
  of: string;
  children: ReactNode;
}

/** A proof in steps, each of which opens on its own; `open-steps.ts` opens all of them at once. */
export default function Proof({of, children}: Props): ReactNode {
  const label = useId();
  return (
    <section role="group" aria-labelledby={label} className={styles.proof} data-proof="">
      <p className={styles.head}>
        <span id={label} className={styles.label}>{`Proof of ${of}`}</span>
        <button type="button" className={styles.all} data-opens="steps">
          Open every step
        </button>
      </p>
      <ol className={styles.steps}>{children}</ol>
      <p className={styles.end}>
        <span aria-hidden="true">∎</span>
        <span className={controls.heard}>End of the proof.</span>
      </p>
    </section>
  );
}
