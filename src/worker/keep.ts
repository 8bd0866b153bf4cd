import {fetchExactly} from './fetch-exactly.ts';
import {keyOf, missingFiles, openCache, otherCaches} from './kept.ts';
import {cacheName} from '../core/offline/kept-site.ts';
import {site} from './scope.ts';

/** Downloads at a time: the reader's own next page comes first. */
const AT_ONCE = 3;

/** Takes over what an older version has kept of the same files. Nothing is downloaded. */
export async function keepUnchanged(): Promise<void> {
  const cache = await openCache();
  const others = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
  for (const path of await missingFiles(cache)) {
    const found = await firstMatch(others, path);
    if (found) await cache.put(keyOf(path), found);
  }
}

/**
 * Keeps every file of this version, or throws. What has come before the network failed stays for the next try; a
 * storage that is full is given back what it was given.
 */
export async function keepAll(): Promise<void> {
  try {
    await keepUnchanged();
    const cache = await openCache();
    const missing = await missingFiles(cache);
    if (missing.length > 0) await assertRoom();
    await keepEach(cache, missing);
  } catch (error) {
    if (isFull(error)) await caches.delete(cacheName(site));
    throw error;
  }
}

async function keepEach(cache: Cache, paths: string[]): Promise<void> {
  const keepNext = async (): Promise<void> => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      await cache.put(keyOf(path), await fetchExactly(path));
    }
  };
  try {
    await Promise.all(Array.from({length: AT_ONCE}, keepNext));
  } finally {
    // After a failure the other downloads stop too.
    paths.length = 0;
  }
}

/** Refuses before a byte is downloaded where the browser says already that it cannot be kept. */
async function assertRoom(): Promise<void> {
  // WebKitGTK has a cache, and no navigator.storage to ask.
  const {storage} = navigator as {storage?: StorageManager};
  const {quota = Infinity, usage = 0} = (await storage?.estimate()) ?? {};
  if (quota - usage < site.sizeBytes) throw new DOMException('No room for the site', 'QuotaExceededError');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** The first that is what its name says: whoever shares the origin can write into a cache that is called like ours. */
async function firstMatch(others: readonly Cache[], path: string): Promise<Response | undefined> {
  for (const other of others) {
    const found = await other.match(keyOf(path));
    if (found && (await digestOf(found.clone())) === site.files[path]) return found;
  }
  return undefined;
}

/** SHA-256 in base 64, as the build writes it. */
async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
