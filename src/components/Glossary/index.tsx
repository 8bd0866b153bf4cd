'use static';

import type {ReactNode} from 'react';
import {byLetter, type GlossaryEntry} from '../../core/learning/glossary.ts';
import Entry from './Entry.tsx';
import styles from './styles.module.css';

interface Props {
  /** Set at build: all terms of docs/glossary.yaml (src/plugins/steps/glossary). */
  entries: readonly GlossaryEntry[];
}

/** The whole glossary under its letters. */
export default function Glossary({entries}: Props): ReactNode {
  const letters = byLetter(entries);
  const terms = new Map(entries.map(({id, term}) => [id, term]));
  return (
    <div className={styles.whole} data-derived="">
      <nav aria-label="Letters" className={styles.letters} data-unread="">
        {letters.map(([letter]) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, under]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className={styles.entries}>
            {under.map((entry) => (
              <Entry key={entry.id} entry={entry} terms={terms} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
