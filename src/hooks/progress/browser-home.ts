import {recordName} from '../../core/learning/progress-text.ts';
import type {ProgressHome} from './home.ts';
import {takingTurns} from './taking-turns.ts';

/**
 * The browser's storage as a home. All Pages sites of one account share an origin and so its storage: the namespace
 * keeps this site's keys apart.
 */
export function browserHome(namespace: string): ProgressHome {
  const key = recordName(namespace);
  const asideKey = `progress-set-aside${namespace}`;
  return {
    read: () => window.localStorage.getItem(key),
    write: (text) => window.localStorage.setItem(key, text),
    readSetAside: () => setAsideTexts(window.localStorage.getItem(asideKey)),
    setAside(text) {
      const kept = setAsideTexts(window.localStorage.getItem(asideKey));
      if (!kept.includes(text)) window.localStorage.setItem(asideKey, JSON.stringify([...kept, text]));
    },
    takeTurn: takingTurns(navigator.locks as LockManager | undefined, key),
    listen(hear) {
      window.addEventListener('storage', (event) => {
        if (event.key === null || (event.key === key && event.newValue === null)) hear('wiped');
        else if (event.key === key) hear('changed');
      });
      // A page that comes back from the back-forward cache has slept through the other tabs' news.
      window.addEventListener('pageshow', (event) => {
        if (event.persisted) hear('changed');
      });
    },
  };
}

/** The records set aside so far, oldest first; whatever else stands under the key counts as one of them. */
function setAsideTexts(stored: string | null): string[] {
  if (stored === null) return [];
  try {
    const texts: unknown = JSON.parse(stored);
    if (Array.isArray(texts) && texts.every((text) => typeof text === 'string')) return texts;
  } catch {
    // Not ours, or cut short: kept whole, below.
  }
  return [stored];
}
