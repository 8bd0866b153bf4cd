import {useCallback} from 'react';
import {isToReadKey, toReadKey} from '../core/library/marks.ts';
import {lastPlace} from '../core/library/reading-order.ts';
import {progressStore} from './useProgress.ts';
import {useProgressItem} from './useProgressItem.ts';

/** Whether the reader means to read an entry, and how to say so. A new mark stands last in the reader's list. */
export function useToRead(id: string): [boolean, (toRead: boolean) => void] {
  const key = toReadKey(id);
  const [value, set] = useProgressItem(key);
  const mark = useCallback(
    (toRead: boolean) => {
      const {record} = progressStore().state();
      const places = [...record].flatMap(([each, {value: place}]) => (isToReadKey(each) ? [place] : []));
      set(toRead ? lastPlace(places) : null);
    },
    [set],
  );
  return [value !== null && value !== false, mark];
}
