'use static';

import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
}

/** One step of a proof: `<Step claim="…">` as the build hands it over (src/plugins/steps/proofs.ts). */
export function Step({children}: Props): ReactNode {
  return (
    <li className={styles.step}>
      <details>{children}</details>
    </li>
  );
}

/** What the step shows; it is always in sight. */
export function Claim({children}: Props): ReactNode {
  return <summary className={styles.claim}>{children}</summary>;
}

/** Why it holds. */
export function Because({children}: Props): ReactNode {
  return <div className={styles.because}>{children}</div>;
}
