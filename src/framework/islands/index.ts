import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Hook} from '../hooks/hook.ts';
import {packageFolder} from '../hooks/installed.ts';
import {missingModule, missingWords} from '../hooks/look-for.ts';
import {checkStatic} from './check-static.ts';

/*
 * Islands: the text of a page is sent once, as HTML, and only what acts in it is hydrated.
 *
 * How: every run of neighbours that is static is folded into one <Static> (./fold-static.ts), whose inside only the
 * server's bundle holds (./guard-static.ts). The browser leaves the run as it came, and on the way to another page takes
 * it out of that page's HTML (./preload.ts, ./fetched-pages.ts). While one writes there is no server, so the script
 * holds the text.
 *
 * Relies on React (19.3) leaving alone the inside of an element that is hydrated with `dangerouslySetInnerHTML` of an
 * empty string, which ./Static.test.tsx holds; on Docusaurus awaiting lib/client/preload.js before it draws a page; on
 * the form of compiled MDX (./guard-static.ts).
 *
 * Saves: see ARCHITECTURE.md, `npm run saves`. One would notice: a build that stops with the name `islands`; a page that grows by its text (tests/sizes.spec.ts).
 */
export interface Islands {
  /** Folders of the components that may say `'use static'`, from the root of the repository. */
  readonly rooms: readonly string[];
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

export function islands({rooms, attached, withoutSideEffects, clientModules}: Islands): Hook {
  return {
    name: 'islands',
    folder: 'islands',
    writtenFor: {'@docusaurus/core': '3.10.2', '@mdx-js/mdx': '3.1.1', 'react-dom': '19.3.1'},
    reliesOn: `Docusaurus awaits ${itsPreload} before it draws a page, and React leaves alone what it hydrates with an empty inner HTML`,
    plugin: ({siteDir}) => ({
      getClientModules: () =>
        [...clientModules, ...Object.values(attached)].map((file) => path.resolve(file)),
      loadContent: () =>
        checkStatic({siteFolder: siteDir, components: componentsIn(rooms, siteDir), attached}),
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

/** Every component in the rooms, from the root of the repository. */
export function componentsIn(rooms: readonly string[], siteFolder: string): string[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(siteFolder, room), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .map((file) => path.posix.join(room, file.replaceAll(path.sep, '/'))),
  );
}
