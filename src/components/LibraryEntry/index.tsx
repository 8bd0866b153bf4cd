import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {monthInWords} from '../../core/learning/ageing.ts';
import type {Resource} from '../../core/library/resource.ts';
import type {LessonLink} from '../../core/library/shelf.ts';
import {accessWords, authorsInWords, kindWords, lengthInWords, levelWords} from '../../core/library/words.ts';
import LibraryCite from '../LibraryCite/index.tsx';
import LibraryMarks from '../LibraryMarks/index.tsx';
import EntryLinks from './EntryLinks.tsx';
import Remark from './Remark.tsx';
import styles from './styles.module.css';

interface Props {
  resource: Resource;
  lessons: readonly LessonLink[];
  /** Called when the reader marks the entry. */
  touch: (id: string) => void;
}

/** One entry as in a printed catalogue: the year in the margin, what it is, why to read it, and where it is. */
export default function LibraryEntry({resource, lessons, touch}: Props): ReactNode {
  const {id, title, url, year, kind, level, access, why, watch, remark, checked} = resource;
  const authors = authorsInWords(resource);
  const facts = [kindWords[kind], levelWords[level], lengthInWords(resource)].filter(Boolean);
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.entry} data-entry="">
      <p className={styles.year}>{year ?? <span aria-hidden="true">—</span>}</p>
      <div className={styles.body}>
        <h3 className={styles.title}>
          <a href={url}>{title}</a>
        </h3>
        {authors && <p className={styles.authors}>{authors}</p>}
        <p className={styles.why}>
          {why} {checked && <small>(checked in {monthInWords(checked)})</small>}
        </p>
        {watch && (
          <p className={styles.watch}>
            <strong>Watch for:</strong> {watch}
          </p>
        )}
        {remark && <Remark text={remark} />}
        <p className={styles.facts}>
          {facts.join(' · ')} <span className={styles[access]}>{accessWords[access]}</span>
        </p>
        <EntryLinks resource={resource} lessons={lessons} />
        <div className={styles.marks}>
          <LibraryMarks id={id} title={title} onMark={touch} />
          <LibraryCite resource={resource} />
        </div>
      </div>
    </li>
  );
}
