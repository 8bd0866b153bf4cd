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
  const {list, move, remove} = useListOf(resources);
  const marks = useMarks();
  const [said, say] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  const isBrowser = useIsBrowser();
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
        {isBrowser ? countWords(list.length, done.length) : ''}
      </p>
      {list.length === 0 && <Empty />}
      <Items
        list={list}
        onMove={(resource, place) => {
          move(resource.id, place - 1);
          say(`${resource.title} is now number ${place} of ${list.length}.`);
        }}
        onRemove={({id, title}) => take([id], `${title} is off your list.`)}
      />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <TakeOff
        count={done.length}
        act={() => take(done, `${entriesInWords(done.length)} taken off your list.`)}
      />
      {list.length > 0 && <Exports resources={list} isRead={marks.isRead} />}
    </div>
  );
}

/** The reader's list, in their order. */
function useListOf(resources: LibraryPage['resources']) {
  const byId = useMemo(() => new Map(resources.map((each) => [each.id, each])), [resources]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  const {order, move, remove} = useReadingList(ids);
  return {list: order.flatMap((id) => byId.get(id) ?? []), move, remove};
}

type Resource = LibraryPage['resources'][number];

interface ItemsProps {
  readonly list: readonly Resource[];
  readonly onMove: (resource: Resource, place: number) => void;
  readonly onRemove: (resource: Resource) => void;
}

function Items({list, onMove, onRemove}: ItemsProps): ReactNode {
  return (
    <ol className={styles.list}>
      {list.map((resource, index) => (
        <Item
          key={resource.id}
          resource={resource}
          place={index + 1}
          count={list.length}
          onMove={(place) => onMove(resource, place)}
          onRemove={() => onRemove(resource)}
        />
      ))}
    </ol>
  );
}

function TakeOff({count, act}: {readonly count: number; readonly act: () => void}): ReactNode {
  if (count === 0) return null;
  return (
    <button type="button" className={controls.small} onClick={act}>
      {`Take off what I have read (${count})`}
    </button>
  );
}

function countWords(count: number, done: number): string {
  return count === 0 ? 'Your list is empty.' : `${entriesInWords(count)}, ${done} of them read`;
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
