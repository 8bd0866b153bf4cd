'use static';

import type {ReactNode} from 'react';
import {byYear, type Milestone} from './by-year.ts';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly items: readonly Milestone[];
}

/** Years down a line, with what appeared in each. What has a section leads to it. */
export default function Milestones({label, items}: Props): ReactNode {
  return (
    <div className={styles.frame}>
      <ol className={styles.years} aria-label={label}>
        {byYear(items).map(({year, items: those}) => (
          <li key={year} className={styles.year}>
            <span className={styles.number}>{year}</span>
            <ul className={styles.items}>
              {those.map(({who, what, section}) => (
                <li key={`${who} ${what}`} className={styles.item}>
                  {who}: {section === undefined ? what : <a href={`#${section}`}>{what}</a>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
