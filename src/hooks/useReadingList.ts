import {useMemo} from 'react';
import {setItems, valueOf} from '../core/learning/progress.ts';
import {toReadKey} from '../core/library/marks.ts';
import {moveTo, readingOrder} from '../core/library/reading-order.ts';
import {progressStore, useProgress} from './useProgress.ts';

export interface ReadingList {
  /** What the reader marked 'to read', in the reader's order. */
  readonly order: readonly string[];
  readonly move: (id: string, index: number) => void;
  readonly remove: (ids: readonly string[]) => void;
}

/** The reader's own list out of all entries; empty on the server and until hydration is over. */
export function useReadingList(ids: readonly string[]): ReadingList {
  const {record} = useProgress();
  return useMemo(() => {
    const value = (key: string) => valueOf(record, key);
    const order = readingOrder(ids, value);
    return {
      order,
      move: (id, index) => {
        const writes = moveTo(order, id, index, value).map((write) => [write.key, write.value] as const);
        progressStore().change((current, replica) => setItems(current, writes, replica));
      },
      remove: (removed) => {
        const writes = removed.map((id) => [toReadKey(id), null] as const);
        progressStore().change((current, replica) => setItems(current, writes, replica));
      },
    };
  }, [record, ids]);
}
