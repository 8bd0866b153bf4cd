/*
 * The site's own components in place of the theme's. Docusaurus supports this, so a plain build has them too; but it
 * does not promise that a component is still there, or still drawn, after an upgrade, and then says nothing.
 *
 * Relies on the theme's names. Saves: nothing by itself; left out, the components are not proved to be in use. One would
 * notice: a build that stops with the name `theme`.
 */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Hook} from '../hooks/hook.ts';
import {packageFolder} from '../hooks/installed.ts';
import {missingModule} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

export interface ThemeOverrides {
  /** The folder whose files stand in for the theme's of the same place. */
  readonly themeFolder: string;
}

/** Where Docusaurus has the components that a site may override. */
const originals = () => [
  path.join(packageFolder('@docusaurus/theme-classic'), 'lib/theme'),
  path.join(packageFolder('@docusaurus/core'), 'lib/client/theme-fallback'),
];

export function theme({themeFolder}: ThemeOverrides): Hook {
  return {
    name: 'theme',
    folder: 'theme',
    writtenFor: writtenFor('@docusaurus/theme-classic', '@docusaurus/core'),
    reliesOn: `the theme has, and draws, a component for each one in ${themeFolder}`,
    misses: ({client, server}) =>
      overridesIn(themeFolder).flatMap(({file, hasOriginal}) =>
        hasOriginal
          ? missingModule(
              new Set([...client, ...server]),
              path.resolve(themeFolder, file),
              "browser's or the server's",
            )
          : [`the theme has no ${path.dirname(file)}`],
      ),
  };
}

/** The files that override, from the folder: every component's `index.tsx`, and what has the place of a theme's file. */
function overridesIn(themeFolder: string): {file: string; hasOriginal: boolean}[] {
  return readdirSync(themeFolder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => ({file, hasOriginal: hasOriginal(file)}))
    .filter(({file, hasOriginal}) => hasOriginal || path.basename(file) === 'index.tsx');
}

function hasOriginal(file: string): boolean {
  const bare = file.replace(/\.tsx$/, '');
  const places = [bare, bare.replace(/[\\/]index$/, '')];
  return originals().some((folder) =>
    places.some((place) => ['.js', '.tsx'].some((end) => existsSync(path.join(folder, place + end)))),
  );
}
