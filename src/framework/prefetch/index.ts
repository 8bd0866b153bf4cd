/*
 * A page is prefetched when the reader means to go there, not when its link is seen; but for the link to the next page,
 * which one sees when one has read this one (./next-in-view.ts). `followLinks` (./follow-links.ts) does the same for
 * links that are static HTML; it belongs to the islands.
 *
 * Relies on Docusaurus' links asking `window.docusaurus` for `prefetch` and `preload` at the moment of use, on that
 * object being replaceable, and on the class of the link to the next page. Saves: see the line `prefetch` in
 * ARCHITECTURE.md (`npm run saves`); it is for what a first visit does not show, the pages that nobody goes to. One would
 * notice: a build that stops with the name `prefetch`; a page that fetches others by itself (tests/budgets.spec.ts counts
 * what a first visit asks for); tests/early.spec.ts.
 */
import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {missingModule, missingWords} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

const here = (file: string) => path.resolve('src/framework/prefetch', file);
const modules = [here('prefetch-by-intent.ts'), here('next-in-view.ts')];

export const prefetch: Hook = {
  name: 'prefetch',
  folder: 'prefetch',
  writtenFor: writtenFor('@docusaurus/core', '@docusaurus/theme-classic'),
  reliesOn:
    'links call window.docusaurus.prefetch when they are seen and window.docusaurus.preload when they are meant',
  plugin: () => ({getClientModules: () => modules}),
  misses: ({client, pages}) => [
    ...modules.flatMap((module) => missingModule(client, module, "browser's")),
    ...([...pages.values()].some((html) => html.includes('pagination-nav__link--next'))
      ? []
      : ['no page has a link of class pagination-nav__link--next']),
    ...missingWords('@docusaurus/core/lib/client/clientEntry.js', 'window.docusaurus = docusaurus'),
    ...missingWords(
      '@docusaurus/core/lib/client/exports/Link.js',
      'window.docusaurus.prefetch(',
      'window.docusaurus.preload(',
    ),
  ],
};
