import path from 'node:path';
import type {Findable} from '../../core/finding/findable.ts';
import {readGlossary} from '../glossary/read-glossary.ts';
import {readLessonFiles} from '../learning-path/lesson-files.ts';
import {loadLibrary} from '../library/index.ts';
import {readingsOf, termsOf} from './entries.ts';
import {findablesOf, type Page} from './pages.ts';
import {withTaughtTerms} from './taught.ts';

/** All that search can find: pages by section, terms, readings. */
export async function collectFindables(siteDir: string, pages: readonly Page[]): Promise<Findable[]> {
  const lessons = readLessonFiles(path.join(siteDir, 'docs/bootcamp'));
  const lessonIds = lessons.map(({frontMatter}) => frontMatter.id);
  const glossary = readGlossary(path.join(siteDir, 'docs/glossary.yaml'), lessonIds);
  const sections = await Promise.all(
    pages.map(async (page) => withTaughtTerms(await findablesOf(page), page.frontMatter.id, glossary)),
  );
  const cited = pages.flatMap(({text}) =>
    [...text.matchAll(/<Cite\s+id="([^"]+)"/g)].map(([, id = '']) => id),
  );
  return [...sections.flat(), ...termsOf(glossary), ...readingsOf(loadLibrary(siteDir), cited)];
}
