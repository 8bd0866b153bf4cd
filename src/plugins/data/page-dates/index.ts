import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import {sourcesOf} from './sources.ts';

const run = promisify(execFile);

/**
 * The day on which what a page says was last changed ('2026-11-23'): the date of the last commit to the page's file or
 * to what the page is made of. Null where nobody can know it: outside of a git repository, in one whose history was
 * cut, or before the first commit.
 * @param file under `siteDir`, such as 'docs/glossary.mdx'
 */
export async function dateOf(file: string, siteDir: string): Promise<string | null> {
  const git = (...words: string[]) => run('git', words, {cwd: siteDir}).then(({stdout}) => stdout.trim());
  try {
    if ((await git('rev-parse', '--is-shallow-repository')) === 'true') return null;
    const sources = sourcesOf(file).map((source) => path.normalize(source));
    // Tests say what a page promises and nothing that it shows.
    const date = await git('log', '-1', '--format=%cs', '--', ...sources, ':(exclude)*.test.ts');
    return date === '' ? null : date;
  } catch {
    return null;
  }
}
