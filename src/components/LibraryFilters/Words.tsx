import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {MOST_LETTERS} from '../../core/library/filter.ts';
import {useLibrary} from '../Library/context.ts';
import styles from './styles.module.css';

/** Typing is answered when it pauses: the address changes less often, and a screen reader is told once. */
const pauseMs = 250;

/** Free words; each has to begin some word of an entry. */
export default function Words(): ReactNode {
  const {filter, setFilter} = useLibrary();
  const field = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({filter, setFilter});
  useEffect(() => {
    latest.current = {filter, setFilter};
  }, [filter, setFilter]);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => {
      const {filter: current, setFilter: set} = latest.current;
      if (current.words !== draft) set({...current, words: draft});
      setDraft(null);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <div className={styles.field}>
      <label htmlFor={field}>Words</label>
      <input
        id={field}
        type="search"
        placeholder="Title, author, subject …"
        maxLength={MOST_LETTERS}
        value={draft ?? filter.words}
        onChange={({target}) => setDraft(target.value)}
      />
    </div>
  );
}
