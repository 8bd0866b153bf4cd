import {useCallback, useSyncExternalStore} from 'react';
import {valueOf, type ItemValue} from '../core/learning/progress.ts';
import {progressStore} from './progress/browser-store.ts';

const subscribe = (onChange: () => void): (() => void) => progressStore().subscribe(onChange);

/**
 * One item of the reader's progress, kept in this browser, and how to set it. The key is an id for ever: 'cap',
 * 'cap/choose-under-partition', 'library/dynamo/read'. On the server, and until hydration is over, it is null: not set.
 */
export function useProgressItem(key: string): [ItemValue, (value: ItemValue) => void] {
  const read = useCallback(() => valueOf(progressStore().state().record, key), [key]);
  const value = useSyncExternalStore(subscribe, read, () => null);
  const set = useCallback((next: ItemValue) => progressStore().set(key, next), [key]);
  return [value, set];
}
