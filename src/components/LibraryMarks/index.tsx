import type {ReactNode} from 'react';
import {readKey} from '../../core/library/marks.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {useToRead} from '../../hooks/useToRead.ts';
import styles from './styles.module.css';

interface Props {
  id: string;
  title: string;
  /** Called when the reader sets or clears a mark. */
  onMark?: (id: string) => void;
}

/** A reader's two marks on an entry: 'to read', and 'read'. Kept with progress. */
export default function LibraryMarks({id, title, onMark}: Props): ReactNode {
  const [toRead, setToRead] = useToRead(id);
  const [read, setRead] = useProgressItem(readKey(id));
  return (
    <>
      <Mark
        label="To read"
        title={title}
        checked={toRead}
        onChange={(checked) => {
          onMark?.(id);
          setToRead(checked);
        }}
      />
      <Mark
        label="Read"
        title={title}
        checked={read === true}
        onChange={(checked) => {
          onMark?.(id);
          setRead(checked ? true : null);
        }}
      />
    </>
  );
}

interface MarkProps {
  label: string;
  title: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Mark({label, title, checked, onChange}: MarkProps): ReactNode {
  return (
    <label className={styles.mark}>
      {/* The name says which entry: the box is also met away from it, in a list of all form fields. */}
      <input
        type="checkbox"
        aria-label={`${label}: ${title}`}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
