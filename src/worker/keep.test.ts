import {afterEach, beforeEach, expect, test, vi} from 'vitest';

/*
 * What no browser can be brought to do at will: storage that fills up in the middle of a download, and a network that
 * fails in the middle. The browser's own part is tested in tests/offline*.spec.ts.
 */
type Entries = Map<string, string>;

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

const sameHash = await hashOf('the same');

const origin = 'https://someone.example';
const files = {'': 'hash-of-start', 'lab/': 'hash-of-lab', 'assets/a.js': sameHash};
let stored: Map<string, Entries>;
let fetched: string[];
let fetchFile: (path: string) => Response;
let room: number;

const cacheOf = (entries: Entries) => ({
  match: async (key: string) => (entries.has(key) ? new Response(entries.get(key)) : undefined),
  keys: async () => [...entries.keys()].map((url) => ({url})),
  put: async (key: string, response: Response) => {
    if (room === 0) throw new DOMException('full', 'QuotaExceededError');
    room -= 1;
    entries.set(key, await response.text());
  },
});

beforeEach(() => {
  stored = new Map();
  fetched = [];
  room = 100;
  fetchFile = (path) => new Response(`text of ${path}`);
  vi.stubGlobal('KEPT_SITE', {basePath: '/site/', version: 'new', files, sizeBytes: 1000});
  vi.stubGlobal('self', {location: {origin}});
  vi.stubGlobal('navigator', {storage: {estimate: async () => ({quota: 10_000, usage: 0})}});
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const entries = stored.get(name) ?? new Map<string, string>();
      stored.set(name, entries);
      return cacheOf(entries);
    },
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
  });
  vi.stubGlobal('fetch', async (address: URL, {integrity}: RequestInit) => {
    const path = address.pathname.slice('/site/'.length);
    fetched.push(`${path} ${integrity}`);
    return fetchFile(path);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const keepAll = async () => (await import('./keep.ts')).keepAll();
const newCache = 'offline /site/ new';
const key = (path: string, hash: string) => `${origin}/site/${path}?sha256=${encodeURIComponent(hash)}`;

test('every file is fetched by its digest, and only this build’s file is taken', async () => {
  await keepAll();
  expect(fetched.sort()).toEqual([
    ' sha256-hash-of-start',
    `assets/a.js sha256-${sameHash}`,
    'lab/ sha256-hash-of-lab',
  ]);
  expect(stored.get(newCache)?.get(key('lab/', 'hash-of-lab'))).toBe('text of lab/');
});

test('what an older version has kept unchanged is copied, not fetched', async () => {
  const older: Entries = new Map([
    [key('assets/a.js', sameHash), 'the same'],
    [key('lab/', 'another-hash'), 'an older lab'],
  ]);
  stored.set('offline /site/ old', older);
  stored.set('offline /site/more/ old', new Map([[key('', 'hash-of-start'), 'of another site']]));
  await keepAll();
  expect(fetched.sort()).toEqual([' sha256-hash-of-start', 'lab/ sha256-hash-of-lab']);
  expect(stored.get(newCache)?.get(key('assets/a.js', sameHash))).toBe('the same');
  expect(older.size).toBe(2);
});

test('what only bears the name of a file that did not change is fetched all the same', async () => {
  const forged: Entries = new Map([[key('assets/a.js', sameHash), 'put there by a sibling']]);
  stored.set('offline /site/ old', forged);
  await keepAll();
  expect(fetched).toHaveLength(3);
  expect(stored.get(newCache)?.get(key('assets/a.js', sameHash))).toBe('text of assets/a.js');
});

test('a download that fails is an error, and the next try goes on from there', async () => {
  fetchFile = (path) => new Response('', {status: path === 'assets/a.js' ? 500 : 200});
  await expect(keepAll()).rejects.toThrow('assets/a.js was answered with 500');
  fetched = [];
  fetchFile = () => new Response('well');
  await keepAll();
  expect(fetched).toContain(`assets/a.js sha256-${sameHash}`);
  expect(fetched.length).toBeLessThan(3);
  expect(stored.get(newCache)?.size).toBe(3);
});

test('a browser that cannot say how much room there is keeps the site all the same', async () => {
  vi.stubGlobal('navigator', {});
  await keepAll();
  expect(stored.get(newCache)?.size).toBe(3);
});

test('storage that fills up is given back what it was given, and no older version is touched', async () => {
  stored.set('offline /site/ old', new Map([[key('lab/', 'another-hash'), 'an older lab']]));
  room = 2;
  await expect(keepAll()).rejects.toThrow('full');
  expect([...stored.keys()]).toEqual(['offline /site/ old']);
});

test('where the browser says that there is no room, nothing is fetched', async () => {
  vi.stubGlobal('navigator', {storage: {estimate: async () => ({quota: 1500, usage: 600})}});
  await expect(keepAll()).rejects.toThrow('No room');
  expect(fetched).toEqual([]);
  expect(stored.has(newCache)).toBe(false);
});
