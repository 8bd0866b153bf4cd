import type {ReactNode} from 'react';
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
  const {page, byId} = useLibrary();
  const resources = (page.shelves[id] ?? []).flatMap((each) => byId.get(each) ?? []);
  return (
    <section className={styles.shelf} aria-labelledby={id}>
      {children}
      <ol className={styles.entries}>
        {resources.map((resource) => (
          <LibraryEntry key={resource.id} resource={resource} lessons={page.lessons} />
        ))}
      </ol>
    </section>
  );
}
