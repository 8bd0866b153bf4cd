import {siteStorage} from '../framework/generated/site-storage.ts';
import {isEmbedded} from './isEmbedded.ts';

/** What this browser has been asked, or its reader told; not a part of the record, which goes to other devices. */
const key = `storage-asked${siteStorage.namespace}`;
const TOLD = 'told';

/**
 * Asks the browser, once, not to clear away what this site has stored.
 * @returns whether the reader is to be told that it may all the same: Safari does after seven days of its use without a click, tap or key here
 */
export async function mayBeCleared(): Promise<boolean> {
  try {
    const before = localStorage.getItem(key);
    if (isEmbedded() || before === TOLD) return false;
    const storage = navigator.storage as Partial<StorageManager> | undefined;
    const isKept = before === null ? await storage?.persist?.() : await storage?.persisted?.();
    localStorage.setItem(key, before ?? 'asked');
    return !isKept && isSafari();
  } catch {
    // Blocked or full, which others speak of.
    return false;
  }
}

/** Every browser on an iPhone or iPad is Safari underneath. */
const isSafari = (): boolean => navigator.vendor.startsWith('Apple');

export function rememberTold(): void {
  try {
    localStorage.setItem(key, TOLD);
  } catch {
    // Then it is said again at another visit.
  }
}
