import {useSyncExternalStore} from 'react';
import {progressStore} from './progress/browser-store.ts';
import {emptyState, type ProgressState} from './progress/progress-state.ts';

export {progressStore} from './progress/browser-store.ts';
export type {Notice, ProgressState} from './progress/progress-state.ts';

const subscribe = (onChange: () => void): (() => void) => progressStore().subscribe(onChange);

/** The whole record, for pages that show or change all of it; a single tick reads useProgressItem. */
export function useProgress(): ProgressState {
  return useSyncExternalStore(
    subscribe,
    () => progressStore().state(),
    () => emptyState,
  );
}
