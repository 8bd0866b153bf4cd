import {cacheName, cachePrefix} from '../core/offline/kept-site.ts';
import {addressOf, site} from './scope.ts';

/**
 * The cache of this version. Its keys carry the files' digests, so that a file that did not change is found under the
 * same key in the cache of another version.
 */
export function openCache(): Promise<Cache> {
  return caches.open(cacheName(site));
}

export function keyOf(path: string): string {
  const key = addressOf(path);
  key.search = new URLSearchParams({sha256: site.files[path] ?? ''}).toString();
  return key.href;
}

/** The caches of this site's other versions; other sites of the origin are not ours to touch. */
export async function otherCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cachePrefix(site)) && name !== cacheName(site));
}

/** The files that this version's cache lacks. */
export async function missingFiles(cache: Cache): Promise<string[]> {
  const kept = new Set((await cache.keys()).map(({url}) => url));
  return Object.keys(site.files).filter((path) => !kept.has(keyOf(path)));
}
