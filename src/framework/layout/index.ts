/*
 * A page is laid out as far as one sees it, and the rest in pieces (./drawing.css, ./draw-the-rest.ts); the browser's
 * Back leads to the line that the reader left (./places.ts), which lengths that are guessed at first would not allow.
 *
 * Relies on the theme putting a page's text into one element of class `markdown`, and on the router keeping the key of
 * an entry as `history.state.key`. Saves: see the line `layout` in ARCHITECTURE.md (`npm run saves`). One would notice: a
 * build that stops with the name `layout`; tests/reading-place.spec.ts.
 */
import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {missingModule, missingWords, pagesWhere} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

const here = (file: string) => path.resolve('src/framework/layout', file);

/**
 * Whoever comes back to a place in a page, or to one that the address names, gets all of it laid out at once
 * (./drawing.css): the browser seeks the place while the page loads, and with guessed lengths would miss it.
 */
const wholeForAPlace = `(function () {
  var entry = performance.getEntriesByType('navigation')[0];
  if (location.hash || (entry && entry.type !== 'navigate')) document.documentElement.dataset.whole = '';
})();`;

export const layout: Hook = {
  name: 'layout',
  folder: 'layout',
  writtenFor: writtenFor('@docusaurus/theme-classic', 'history'),
  reliesOn: 'the blocks of a page are the children of .markdown, and the router keeps a key in history.state',
  plugin: () => ({
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: wholeForAPlace}]}),
    getClientModules: () => [here('drawing.css'), here('turn-pages.ts')],
  }),
  misses: ({client, pages}) => [
    ...missingModule(client, here('turn-pages.ts'), "browser's"),
    ...missingModule(client, here('drawing.css'), "browser's"),
    ...missingWords('history/esm/history.js', /globalHistory\.pushState\(\{\s*key: key,/),
    ...pagesWhere(
      pages,
      (html, page) => page !== '404.html' && !/class="?[^">]*\bmarkdown\b/.test(html),
      'has no element of class markdown',
    ),
  ],
};
