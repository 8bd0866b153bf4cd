import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {libraryFiles, loadLibrary, type Library} from './load.ts';
import {makePage, makeWholeLibrary} from './pages.ts';
import {pageNames} from './shelves.ts';

export {loadLibrary, type Library} from './load.ts';

/** How many entries wait on each page; the only thing of the library that other pages receive. */
export type LibraryCounts = Record<string, number>;

/**
 * Writes the data of each library page to a file of its own, `@generated/library/default/PAGE.json`, which that page
 * alone imports: no page carries another's entries.
 */
export default function library({siteDir}: LoadContext): Plugin<Library> {
  return {
    name: 'library',
    getPathsToWatch: () => libraryFiles.map((file) => path.join(siteDir, file)),
    loadContent: () => loadLibrary(siteDir),
    async contentLoaded({content, actions: {createData}}) {
      const pages = pageNames.map((name) => makePage(content, name));
      const counts: LibraryCounts = Object.fromEntries(
        pages.map((page) => [page.name, page.resources.length]),
      );
      const write = (name: string, value: unknown): Promise<string> =>
        createData(`${name}.json`, JSON.stringify(value));
      await Promise.all([
        ...pages.map((page) => write(page.name, page)),
        write('reading-list', makeWholeLibrary(content)),
        write('counts', counts),
      ]);
    },
  };
}
