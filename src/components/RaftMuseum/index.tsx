'use static';

import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {wall} from '@site/src/labs/raft/museum.ts';
import styles from './styles.module.css';

/** The wall of the Raft lab's museum: a card an exhibit, which opens it in the lab above. */
export default function RaftMuseum(): ReactNode {
  return (
    <ol className={styles.wall}>
      {wall().map(({preset, number, title, said}) => (
        <li key={preset} className={styles.card}>
          <Link to={`/labs/raft/?preset=${preset}`}>
            {number === 10 ? 'Exhibit 10: nobody has broken it' : `Exhibit ${number}: somebody wrote this`}
          </Link>{' '}
          <strong>{title}</strong> <span>{said}</span>
        </li>
      ))}
    </ol>
  );
}
