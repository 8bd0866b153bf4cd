import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {basePath, buildDir} from './address.ts';

/** Every page of the built site, as paths relative to the site's root ('' is Start). */
export function builtPages(): string[] {
  return readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/** The pages that search engines are told of: those of the sitemap. */
export function listedPages(): string[] {
  const sitemap = readFileSync(path.join(buildDir, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => {
      const {pathname} = new URL(address ?? '');
      if (!pathname.startsWith(basePath))
        throw new Error(`The sitemap names ${pathname}, outside ${basePath}`);
      return pathname.slice(basePath.length);
    })
    .sort();
}
