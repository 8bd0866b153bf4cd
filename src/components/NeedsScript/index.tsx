'use static';

import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What can't be done without JavaScript, as a whole sentence. */
  readonly children: string;
}

/** Said in place of controls that only a script can serve. */
export default function NeedsScript({children}: Props): ReactNode {
  return (
    <noscript>
      <p className={styles.note}>{children}</p>
    </noscript>
  );
}
