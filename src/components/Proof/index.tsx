import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What is proved: 'Theorem 1'. */
  of: string;
  children: ReactNode;
}

function setAll(proof: HTMLElement | null, open: boolean): void {
  for (const step of proof?.querySelectorAll('details') ?? []) step.open = open;
}

/** A proof in steps, each of which opens on its own. On paper all of them are open. */
export default function Proof({of, children}: Props): ReactNode {
  const proof = useRef<HTMLElement>(null);
  const label = useId();
  const [all, setAllOpen] = useState(false);

  useEffect(() => {
    const opened = () => setAll(proof.current, true);
    window.addEventListener('beforeprint', opened);
    return () => window.removeEventListener('beforeprint', opened);
  }, []);

  const toggle = () => {
    setAll(proof.current, !all);
    setAllOpen(!all);
  };
  return (
    <section ref={proof} role="group" aria-labelledby={label} className={styles.proof}>
      <p className={styles.head}>
        <span id={label} className={styles.label}>{`Proof of ${of}`}</span>
        <button type="button" className={styles.all} onClick={toggle}>
          {all ? 'Close every step' : 'Open every step'}
        </button>
      </p>
      <ol className={styles.steps}>{children}</ol>
      <p className={styles.end}>
        <span aria-hidden="true">∎</span>
        <span className={styles.spoken}>End of the proof.</span>
      </p>
    </section>
  );
}
