import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Note} from '../../../core/review/anki.ts';
import type {Term} from '../../../core/review/term-question.ts';
import {readGlossary} from '../glossary/read-glossary.ts';
import {readLessonFiles} from '../path/lesson-files.ts';
import {questionNotes} from './notes.ts';
import {questionFiles, readQuestions, type LessonQuestions} from '../path/questions.ts';

interface Content {
  readonly reviewed: Reviewed;
  /** The lessons' questions with their answers, for Anki. */
  readonly notes: readonly Note[];
}

interface Reviewed {
  readonly terms: readonly Term[];
  readonly questions: readonly LessonQuestions[];
}

/**
 * Writes what can be reviewed beside the skills to `@generated/review/default/`, which a session alone imports: the
 * glossary's terms and what the lessons ask as `reviewed.json`, and the questions themselves, one module for all, as
 * `questions.js`; and what is handed out for Anki as `notes.json`. So a question in a review is the one of the lesson, and not a copy.
 */
export default function review({siteDir}: LoadContext): Plugin<Content> {
  const lessonsFolder = path.join(siteDir, 'docs/bootcamp');
  const glossaryFile = path.join(siteDir, 'docs/glossary.yaml');
  return {
    name: 'review',
    getPathsToWatch: () => [glossaryFile, `${lessonsFolder}/*/questions/*.mdx`],
    loadContent() {
      const lessons = readLessonFiles(lessonsFolder).map(({frontMatter}) => frontMatter.id);
      return {
        reviewed: {terms: readGlossary(glossaryFile, lessons), questions: readQuestions(lessonsFolder)},
        notes: questionNotes(lessonsFolder),
      };
    },
    async contentLoaded({content, actions: {createData}}) {
      await createData('reviewed.json', JSON.stringify(content.reviewed));
      await createData('notes.json', JSON.stringify(content.notes));
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
