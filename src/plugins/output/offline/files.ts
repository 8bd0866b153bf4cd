import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {KeptSite} from '../../../core/offline/kept-site.ts';

/** Built files that a reader without a network does without, and why. */
const leftOut: readonly {readonly pattern: RegExp; readonly why: string}[] = [
  {pattern: /^sw\.js$/, why: 'the worker itself, which the browser keeps'},
  {pattern: /^fonts\//, why: 'style sheets name the copy in assets/'},
  {pattern: /^sitemap\.xml$/, why: 'read by search engines'},
  {pattern: /^robots\.txt$/, why: 'read by search engines'},
  {pattern: /(^|\/)(og|open-graph|social)\//, why: 'pictures that other sites show beside a link'},
  {pattern: /^llms[^/]*\.txt$/, why: 'read by language models, which have a network'},
  {pattern: /\.pdf$/, why: 'the book, which is kept by downloading it, and weighs as much as the site'},
  {pattern: /\.(map|LICENSE\.txt)$/, why: 'read by programmers'},
];

/** Every finished file that the worker keeps, with its digest. */
export async function listSite(outDir: string, basePath: string): Promise<KeptSite> {
  const entries = await readdir(outDir, {recursive: true, withFileTypes: true});
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => !leftOut.some(({pattern}) => pattern.test(name)))
    // The digest of the list must not hang on the order in which a disk hands out its files.
    .sort();
  const files: Record<string, string> = {};
  let sizeBytes = 0;
  for (const name of names) {
    const content = await readFile(path.join(outDir, name));
    files[addressOf(name)] = createHash('sha256').update(content).digest('base64');
    sizeBytes += content.length;
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return {basePath, version, files, sizeBytes};
}

/** A page is known by its folder, as in its links; what a browser writes otherwise in an address is written so. */
function addressOf(name: string): string {
  return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}
