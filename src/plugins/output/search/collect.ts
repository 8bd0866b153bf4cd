import path from 'node:path';
import type {Findable} from '../../../core/finding/findable.ts';
import {readGlossary} from '../../data/glossary/read-glossary.ts';
import {readQuestions} from '../../data/path/questions.ts';
import {readLessonFiles} from '../../data/path/lesson-files.ts';
import {loadLibrary} from '../../data/library/index.ts';
import {questionsOf, readingsOf, termsOf} from './entries.ts';
import {findablesOf, type Page} from './pages.ts';
import {withTaughtTerms} from './taught.ts';

/** All that search can find: pages by section, questions, terms, readings. */
export async function collectFindables(siteDir: string, pages: readonly Page[]): Promise<Findable[]> {
  const lessonsFolder = path.join(siteDir, 'docs/bootcamp');
  const lessons = readLessonFiles(lessonsFolder);
  const lessonIds = lessons.map(({frontMatter}) => frontMatter.id);
  const glossary = readGlossary(path.join(siteDir, 'docs/glossary.yaml'), lessonIds);
  const sections = await Promise.all(
    pages.map(async (page) => withTaughtTerms(await findablesOf(page), page.frontMatter.id, glossary)),
  );
  const cited = pages.flatMap(({text}) =>
    [...text.matchAll(/<Cite\s+id="([^"]+)"/g)].map(([, id = '']) => id),
  );
  const questions = questionsOf(readQuestions(lessonsFolder), pages);
  return [...sections.flat(), ...questions, ...termsOf(glossary), ...readingsOf(loadLibrary(siteDir), cited)];
}
