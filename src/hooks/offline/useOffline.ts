import {useSyncExternalStore} from 'react';
import {offlineStore} from './browser-offline.ts';
import {emptyState, type OfflineState} from './offline-store.ts';

export {offlineStore} from './browser-offline.ts';
export type {Copy} from './offline-store.ts';

const unavailable: OfflineState = {copy: {kind: 'refused'}, hasUpdate: false};

const subscribe = (onChange: () => void): (() => void) =>
  offlineStore()?.subscribe(onChange) ?? (() => undefined);

/** What this browser keeps of the site, and whether a newer version waits; nothing until hydration is over. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(
    subscribe,
    () => offlineStore()?.state() ?? unavailable,
    () => emptyState,
  );
}
