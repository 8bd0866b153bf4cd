/*
 * Islands: the text of a page is sent once, as HTML, and only what acts in it is hydrated.
 *
 * How: every run of neighbours that is static is folded into one <Static> (./fold-static.ts), whose inside only the
 * server's bundle holds (./guard-static.ts). The browser leaves the run as it came, and on the way to another page takes
 * it out of that page's HTML (./preload.ts, ./fetched-pages.ts). In development there is no server, so the script
 * holds the text.
 *
 * Relies on React leaving alone the inside of an element that is hydrated with `dangerouslySetInnerHTML` of an empty
 * string, which ./Static.test.tsx holds; on Docusaurus awaiting lib/client/preload.js before it draws a page, and giving
 * links `window.docusaurus`; on the form of compiled MDX (./guard-static.ts); and, where src/theme puts a component of
 * the theme into <Static> by hand, on that component drawing only (./check-by-hand.ts).
 *
 * Saves: see the line `islands` in ARCHITECTURE.md (`npm run saves`). One would notice: a build that stops with the name
 * `islands`; a page that grows by its text (tests/sizes.spec.ts).
 */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Hook} from '../hooks/hook.ts';
import {packageFolder} from '../hooks/installed.ts';
import {missingModule, missingWords} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';
import {checkByHand} from './check-by-hand.ts';
import {checkStatic} from './check-static.ts';
import {mayBeStatic} from './says-static.ts';

export interface Islands {
  /** Components that say so and act all the same: each with the client module that attaches what they do. */
  readonly attached: Readonly<Record<string, string>>;
  /** Modules of which the browser's bundle may leave out what is not used, although the bundler cannot tell. */
  readonly withoutSideEffects: readonly RegExp[];
  /** Client modules that the left-out ones leave behind: their style sheets. */
  readonly clientModules: readonly string[];
}

const preload = path.resolve('src/framework/islands/preload.ts');
const itsPreload = '@docusaurus/core/lib/client/preload.js';

/** What every build is told, islands or not (./constants.d.ts). */
export function constantsPlugin(hasIslands: boolean): (context: LoadContext) => Plugin {
  const adopts = hasIslands && process.env.NODE_ENV === 'production';
  return () => ({
    name: 'constants',
    configureWebpack: (_config, isServer, {currentBundler}) => ({
      plugins: [
        new currentBundler.instance.DefinePlugin({
          __WITH_STATIC__: JSON.stringify(isServer || !adopts),
          __MARKS_STATIC__: JSON.stringify(isServer && adopts),
        }),
      ],
    }),
  });
}

export function islands({attached, withoutSideEffects, clientModules}: Islands): Hook {
  return {
    name: 'islands',
    folder: 'islands',
    writtenFor: writtenFor('@docusaurus/core', '@docusaurus/theme-classic', '@mdx-js/mdx', 'react-dom'),
    reliesOn: `Docusaurus awaits ${itsPreload} before it draws a page, and React leaves alone what it hydrates with an empty inner HTML`,
    plugin: ({siteDir}) => ({
      getClientModules: () =>
        [...clientModules, ...Object.values(attached)].map((file) => path.resolve(file)),
      loadContent: async () => {
        const components = componentsIn(siteDir);
        await checkStatic({siteFolder: siteDir, components, attached});
        await checkByHand({siteFolder: siteDir, components, attached});
      },
      configureWebpack: () => ({
        module: {rules: withoutSideEffects.map((test) => ({test, sideEffects: false}))},
        resolve: {alias: {[packageFolder(itsPreload)]: preload}},
      }),
    }),
    misses: ({client, server, pages}) => [
      ...missingModule(client, preload, "browser's"),
      ...missingWords(
        '@docusaurus/core/lib/client/clientEntry.js',
        /preload\(window\.location\.pathname\)\.then/,
        // Links that are static HTML ask it to fetch a page (../prefetch/follow-links.ts).
        'window.docusaurus = docusaurus',
      ),
      ...Object.values(attached).flatMap((file) => missingModule(client, path.resolve(file), "browser's")),
      ...withoutSideEffects
        .filter((test) => ![...server].some((module) => test.test(module)))
        .map((test) => `no module is named like ${test.source}`),
      ...([...pages.values()].some((html) => html.includes('<template data-static='))
        ? []
        : ['no page has a run of static text']),
    ],
  };
}

/** Every component of the site, from the root of the repository. */
export function componentsIn(siteFolder: string): string[] {
  return readdirSync(path.join(siteFolder, 'src'), {recursive: true, encoding: 'utf8'})
    .map((file) => path.posix.join('src', file.replaceAll(path.sep, '/')))
    .filter(mayBeStatic);
}
