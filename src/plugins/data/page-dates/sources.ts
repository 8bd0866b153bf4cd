import path from 'node:path';

/**
 * All that a page is made of, its own file first: a lesson or a lab has a folder of its own, a lab is also its program,
 * the glossary and the library are views of data.
 * @param file the page's, such as 'docs/labs/flp/index.mdx'
 */
export function sourcesOf(file: string): string[] {
  const folder = path.posix.dirname(file);
  const name = path.posix.basename(folder);
  if (path.posix.dirname(folder) === 'docs/labs') return [file, folder, `src/labs/${name}`];
  if (
    path.posix.basename(file) === 'index.mdx' &&
    path.posix.dirname(folder) !== '.' &&
    folder !== 'docs/labs'
  )
    return [file, folder];
  if (folder === 'docs/next-steps') return [file, `${folder}/catalog.yaml`, `${folder}/topics.yaml`];
  if (file === 'docs/glossary.mdx') return [file, 'docs/glossary.yaml'];
  return [file];
}
