'use client';

import {useMemo, useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {LibraryPage} from '../../core/library/shelf.ts';
import {entriesInWords} from '../../core/library/words.ts';
import {useMarks} from '../../hooks/useMarks.ts';
import {useReadingList} from '../../hooks/useReadingList.ts';
import Exports from './Exports.tsx';
import Item from './Item.tsx';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** The whole library: any entry may stand on a reader's list. */
  of: LibraryPage;
}

/** What the reader marked 'to read', in an order of their own, to be taken along in three formats. */
export default function ReadingList({of: {resources}}: Props): ReactNode {
  const byId = useMemo(() => new Map(resources.map((each) => [each.id, each])), [resources]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  const {order, move, remove} = useReadingList(ids);
  const marks = useMarks();
  const [said, say] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  const isBrowser = useIsBrowser();
  const list = order.flatMap((id) => byId.get(id) ?? []);
  const done = list.filter(({id}) => marks.isRead(id)).map(({id}) => id);

  const take = (taken: readonly string[], words: string): void => {
    remove(taken);
    say(words);
    // The button that was pressed is gone; the next thing to read is how much is left.
    heading.current?.focus();
  };

  return (
    <div className={styles.page}>
      <p ref={heading} tabIndex={-1} className={styles.count}>
        {isBrowser && list.length > 0 && `${entriesInWords(list.length)}, ${done.length} of them read`}
        {isBrowser && list.length === 0 && 'Your list is empty.'}
      </p>
      {list.length === 0 && <Empty />}
      <ol className={styles.list}>
        {list.map((resource, index) => (
          <Item
            key={resource.id}
            resource={resource}
            place={index + 1}
            count={list.length}
            onMove={(place) => {
              move(resource.id, place - 1);
              say(`${resource.title} is now number ${place} of ${list.length}.`);
            }}
            onRemove={() => take([resource.id], `${resource.title} is off your list.`)}
          />
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {done.length > 0 && (
        <button
          type="button"
          className={controls.small}
          onClick={() => take(done, `${entriesInWords(done.length)} taken off your list.`)}
        >
          Take off what I have read ({done.length})
        </button>
      )}
      {list.length > 0 && <Exports resources={list} isRead={marks.isRead} />}
    </div>
  );
}

function Empty(): ReactNode {
  return (
    <p>
      Mark an entry “To read” on the page of the <Link to="/next-steps/papers/">papers</Link>,{' '}
      <Link to="/next-steps/books/">books</Link>, <Link to="/next-steps/courses/">courses</Link>,{' '}
      <Link to="/next-steps/blogs/">blogs</Link> or <Link to="/next-steps/testing/">testing</Link>, and it
      will stand here. The routes at the head of each page are a good place to start from.
    </p>
  );
}
