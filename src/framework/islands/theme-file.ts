import {existsSync} from 'node:fs';
import path from 'node:path';
import {packageFolder} from '../hooks/installed.ts';

const endings = ['.tsx', '/index.tsx', '.js', '/index.js'];

/**
 * The file behind `@theme/NAME`, which is the site's own where it has one, or `@theme-original/NAME`, which is the theme's.
 * @returns its absolute path; undefined where there is none
 */
export function themeFile(name: string, siteFolder: string): string | undefined {
  const [, from, component = ''] = /^@(theme|theme-original)\/(.+)$/.exec(name) ?? [];
  if (from === undefined) return undefined;
  const folders = [
    ...(from === 'theme' ? [path.join(siteFolder, 'src/theme')] : []),
    path.join(packageFolder('@docusaurus/theme-classic'), 'lib/theme'),
    path.join(packageFolder('@docusaurus/core'), 'lib/client/theme-fallback'),
  ];
  return folders
    .flatMap((folder) => endings.map((ending) => path.join(folder, component + ending)))
    .find((file) => existsSync(file));
}
