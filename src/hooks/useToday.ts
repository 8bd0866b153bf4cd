import {useSyncExternalStore} from 'react';

const MINUTE_MS = 60_000;

/** The reader's day, counted from 1970-01-01 in their own time zone. */
export function today(): number {
  const now = new Date();
  return Math.floor((now.getTime() / MINUTE_MS - now.getTimezoneOffset()) / 1440);
}

/** A page may be left open over midnight, or come back after days. */
function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE_MS);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}

/** `today`, and on the server a day on which nothing is due. */
export const useToday = (): number => useSyncExternalStore(subscribe, today, () => 0);
