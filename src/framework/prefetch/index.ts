import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {missingModule, missingWords} from '../hooks/look-for.ts';

const byIntent = path.resolve('src/framework/prefetch/prefetch-by-intent.ts');

/**
 * A page is prefetched when the reader means to go there, not when its link is seen. `followLinks` (./follow-links.ts)
 * does the same for links that are static HTML; it belongs to the islands.
 *
 * Relies on Docusaurus' links asking `window.docusaurus` for `prefetch` and `preload` at the moment of use, and on that
 * object being replaceable. One would notice: a build that stops with the name `prefetch`; a page that fetches others by
 * itself (tests/budgets.spec.ts counts what a first visit asks for).
 */
export const prefetch: Hook = {
  name: 'prefetch',
  folder: 'prefetch',
  writtenFor: {'@docusaurus/core': '3.10.2'},
  reliesOn:
    'links call window.docusaurus.prefetch when they are seen and window.docusaurus.preload when they are meant',
  plugin: () => ({getClientModules: () => [byIntent]}),
  misses: ({client}) => [
    ...missingModule(client, byIntent, "browser's"),
    ...missingWords('@docusaurus/core/lib/client/clientEntry.js', 'window.docusaurus = docusaurus'),
    ...missingWords(
      '@docusaurus/core/lib/client/exports/Link.js',
      'window.docusaurus.prefetch(',
      'window.docusaurus.preload(',
    ),
  ],
};
