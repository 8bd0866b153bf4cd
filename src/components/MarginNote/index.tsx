'use static';

import type {ReactNode} from 'react';
import type {BlockProps} from '../Block/index.tsx';
import styles from './styles.module.css';

/** `:::margin`: a remark beside the text on a wide screen, within it on a narrow one. The text goes on without it. */
export default function MarginNote({id, title, children}: BlockProps): ReactNode {
  return (
    <aside id={id} role="note" className={styles.note}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </aside>
  );
}
