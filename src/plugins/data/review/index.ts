import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Term} from '../../../core/review/term-question.ts';
import {readGlossary} from '../glossary/read-glossary.ts';
import {readLessonFiles} from '../path/lesson-files.ts';
import {questionFiles, readQuestions, type LessonQuestions} from '../path/questions.ts';

interface Reviewed {
  readonly terms: readonly Term[];
  readonly questions: readonly LessonQuestions[];
}

/**
 * Writes what can be reviewed beside the skills to `@generated/review/default/`, which a session alone imports: the
 * glossary's terms and what the lessons ask as `reviewed.json`, and the questions themselves, one module for all, as
 * `questions.js`. So a question in a review is the one of the lesson, and not a copy.
 */
export default function review({siteDir}: LoadContext): Plugin<Reviewed> {
  const lessonsFolder = path.join(siteDir, 'docs/bootcamp');
  const glossaryFile = path.join(siteDir, 'docs/glossary.yaml');
  return {
    name: 'review',
    getPathsToWatch: () => [glossaryFile, `${lessonsFolder}/*/questions/*.mdx`],
    loadContent() {
      const lessons = readLessonFiles(lessonsFolder).map(({frontMatter}) => frontMatter.id);
      return {terms: readGlossary(glossaryFile, lessons), questions: readQuestions(lessonsFolder)};
    },
    async contentLoaded({content, actions: {createData}}) {
      await createData('reviewed.json', JSON.stringify(content));
      await createData('questions.js', questionModule(lessonsFolder));
    },
  };
}

/** A module whose default is every question of the lessons, a component each, by id. */
function questionModule(lessonsFolder: string): string {
  const questions = readLessonFiles(lessonsFolder).flatMap(({number, name, frontMatter: {id}}) =>
    questionFiles(path.join(lessonsFolder, `${number}-${name}`, 'questions')).map((file) => ({
      id: `${id}/${file}`,
      address: `@site/docs/bootcamp/${number}-${name}/questions/_${file}.mdx`,
    })),
  );
  return [
    ...questions.map(({address}, at) => `import q${at} from ${JSON.stringify(address)};`),
    `export default {${questions.map(({id}, at) => `${JSON.stringify(id)}: q${at}`).join(', ')}};`,
  ].join('\n');
}
