import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {packageFolder} from './installed.ts';

/** Whether a module stands in a bundle; a reason where it does not. */
export function missingModule(modules: ReadonlySet<string>, file: string, bundle: string): string[] {
  const wanted = path.normalize(file);
  return modules.has(wanted) ? [] : [`${path.relative('.', wanted)} is not in the ${bundle} bundle`];
}

/** Whether a file of a package says what a hook has read in it; a reason where it does not. */
export function missingWords(file: string, ...words: readonly (string | RegExp)[]): string[] {
  const place = packageFolder(file);
  if (!existsSync(place)) return [`${file} does not exist`];
  const text = readFileSync(place, 'utf8');
  return words
    .filter((each) => (typeof each === 'string' ? !text.includes(each) : !each.test(text)))
    .map((each) => `${file} no longer says ${String(each)}`);
}

/** A reason for the pages of which something is so that must not be: the first of them, and how many more. */
export function pagesWhere(
  pages: ReadonlyMap<string, string>,
  isSo: (html: string, page: string) => boolean,
  what: string,
): string[] {
  const [first, ...others] = [...pages].filter(([page, html]) => isSo(html, page)).map(([page]) => page);
  if (first === undefined) return [];
  return [`${first}${others.length > 0 ? ` (and ${others.length} more)` : ''} ${what}`];
}
