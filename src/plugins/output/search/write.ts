import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Findable} from '../../../core/finding/findable.ts';

/** Where the index stands under a build's folder and under the site's base. */
export const indexFolder = 'assets/search/';

/**
 * Writes all that can be found into a file that is named by its content, so that two builds never mix.
 * @returns its address under the site's base
 */
export function writeIndex(outDir: string, findables: readonly Findable[]): string {
  const text = JSON.stringify(findables);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  mkdirSync(path.join(outDir, indexFolder), {recursive: true});
  writeFileSync(path.join(outDir, indexFolder, `${digest}.json`), text);
  return `${indexFolder}${digest}.json`;
}

/** The address of the index in a finished build; undefined where there is no such build. */
export function builtIndex(outDir: string): string | undefined {
  const folder = path.join(outDir, indexFolder);
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return name && indexFolder + name;
}
