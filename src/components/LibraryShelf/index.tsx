import type {ReactNode} from 'react';
import {entriesInWords} from '../../core/library/words.ts';
import {useLibrary} from '../Library/context.ts';
import LibraryEntry from '../LibraryEntry/index.tsx';
import styles from './styles.module.css';

interface Props {
  /** The section of the catalog whose entries stand here. */
  id: string;
  /** Its heading and introduction. */
  children: ReactNode;
}

/** A section of a library page: its heading and introduction, and then its entries in the catalog's order. */
export default function LibraryShelf({id, children}: Props): ReactNode {
  const {page, byId, found, shown, touch} = useLibrary();
  const all = page.shelves[id] ?? [];
  const visible = all.filter((each) => shown.has(each));
  const count = all.filter((each) => found.has(each)).length;
  return (
    <section className={styles.shelf} aria-labelledby={id} hidden={visible.length === 0}>
      {children}
      <p className={styles.count} data-derived="">
        {count === all.length ? entriesInWords(count) : `${count} of ${entriesInWords(all.length)}`}
      </p>
      <ol className={styles.entries}>
        {visible.flatMap((each) => {
          const resource = byId.get(each);
          return resource ? [<LibraryEntry key={each} {...{resource, touch}} lessons={page.lessons} />] : [];
        })}
      </ol>
    </section>
  );
}
