// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const {fetchPage, pageAt} = await import('./fetched-pages.ts');

beforeEach(() => {
  // The scripts that the pages name are not there to be loaded.
  const {settings} = (window as unknown as {happyDOM: {settings: Record<string, unknown>}}).happyDOM;
  settings['handleDisabledFileLoadingAsSuccess'] = true;
  vi.stubGlobal('__WITH_STATIC__', false);
});
afterEach(() => vi.unstubAllGlobals());

/** A page that asks for its scripts after the first paint, or as Docusaurus does, where the hook late-scripts is left out. */
const late = (script: string) => `<script data-scripts>load("${script}")</script>`;
const atOnce = (script: string) => `<script src="${script}" defer></script>`;
let pages = 0;

async function follow(here: string, there: string): Promise<string> {
  document.head.innerHTML = here;
  vi.stubGlobal('fetch', async () => new Response(`<!doctype html><head>${there}</head><p>Words</p>`));
  pages += 1;
  const address = `/page-${pages}/`;
  await fetchPage(address);
  return pageAt(address)?.querySelector('p')?.textContent ?? '';
}

test.each([
  ['after the first paint', late],
  ['at once', atOnce],
])('a page whose scripts come %s is taken from its own build and from no other', async (_when, scripts) => {
  expect(await follow(scripts('/main.1.js'), scripts('/main.1.js'))).toBe('Words');
  await expect(follow(scripts('/main.1.js'), scripts('/main.2.js'))).rejects.toThrow('is of another build');
});
