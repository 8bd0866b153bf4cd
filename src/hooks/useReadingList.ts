import {useMemo} from 'react';
import {valueOf} from '../core/learning/progress.ts';
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
        for (const write of moveTo(order, id, index, value)) progressStore().set(write.key, write.value);
      },
      remove: (removed) => {
        for (const id of removed) progressStore().set(toReadKey(id), null);
      },
    };
  }, [record, ids]);
}
