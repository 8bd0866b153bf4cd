import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadedPlugin} from '@docusaurus/types';
import type {Element} from 'hast';
import {readGlossary} from '../../data/glossary/read-glossary.ts';
import {loadLibrary} from '../../data/library/index.ts';
import {readLessonFiles} from '../../data/path/lesson-files.ts';
import {collectFindables} from './collect.ts';
import {pagesOf} from './pages.ts';
import {writeIndex} from './write.ts';

/** What Docusaurus hands over when all is built. */
interface Built {
  readonly siteDir: string;
  readonly baseUrl: string;
  readonly outDir: string;
  readonly plugins: readonly LoadedPlugin[];
}

/**
 * Makes the index of a finished site and writes it.
 * @param articles what the finished pages say, by their files under the site's folder: 'glossary/index.html'
 * @returns its address
 */
export function makeIndex(
  {siteDir, baseUrl, outDir, plugins}: Built,
  articles: ReadonlyMap<string, Element>,
): string {
  const docs = plugins.find(({name}) => name === 'docusaurus-plugin-content-docs')?.content as LoadedContent;
  const lessons = readLessonFiles(path.join(siteDir, 'docs/bootcamp'));
  const lists = {
    glossary: readGlossary(
      path.join(siteDir, 'docs/glossary.yaml'),
      lessons.map(({frontMatter}) => frontMatter.id),
    ),
    library: loadLibrary(siteDir),
  };
  return baseUrl + writeIndex(outDir, collectFindables(pagesOf(docs, articles, baseUrl), lists));
}
