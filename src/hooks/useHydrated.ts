import {useSyncExternalStore} from 'react';

const never = (): (() => void) => () => undefined;

/** False on the server and during hydration, true afterwards: for what only a browser can know. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
