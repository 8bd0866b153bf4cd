import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Page} from './site.ts';

/** The pages of the site with the docs plugin's ids for them, in the order of their addresses. */
export function pagesOf(
  {loadedVersions}: LoadedContent,
  siteDir: string,
): (Page & {readonly docId: string})[] {
  return loadedVersions
    .flatMap(({docs}) => docs)
    .map(({id, source, permalink, title, description, unlisted, frontMatter}) => ({
      docId: id,
      file: path.join(siteDir, source.replace(/^@site\//, '')),
      // The site's pages all end in a slash; what a page says of itself in its front matter need not.
      permalink: permalink.replace(/\/?$/, '/'),
      title,
      description,
      unlisted,
      isPersonal: (frontMatter as Readonly<Record<string, unknown>>)['personal'] === true,
    }))
    .sort((a, b) => (a.permalink < b.permalink ? -1 : 1));
}
