import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readText} from '../mistakes/read-text.ts';
import {mistakeIn} from './mistake.ts';

/**
 * Reads every page of docs/ before anything is made of it, so that a slip of the pen is told with its file, its line and
 * its fix, all of them at once, by whatever later step it would be tripped over.
 */
export default function writtenPages({siteDir}: LoadContext): Plugin {
  return {
    name: 'written-pages',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    loadContent() {
      checkPages(siteDir);
    },
  };
}

/** @throws one error with every page's first mistake */
export function checkPages(siteDir: string): void {
  const files = readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
  const said = files.flatMap((name) => {
    const file = path.posix.join('docs', name.replaceAll(path.sep, '/'));
    try {
      const mistake = mistakeIn(readText(path.join(siteDir, file)));
      if (!mistake) return [];
      const {line, column, problem, fix} = mistake;
      return [`${file}:${line}:${column}\n  ${problem}\n  Fix: ${fix}`];
    } catch (error) {
      return [String(error instanceof Error ? error.message : error).replace(`${siteDir}${path.sep}`, '')];
    }
  });
  if (said.length > 0)
    throw new Error(
      `${said.length === 1 ? 'A page' : `${said.length} pages`} cannot be read.\n\n${said.join('\n\n')}\n`,
    );
}
