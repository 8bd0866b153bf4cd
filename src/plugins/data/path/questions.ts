import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {toString} from 'mdast-util-to-string';
import {parseLesson} from '../mdx/parse.ts';
import {tagsNamed} from '../mdx/tag.ts';
import {readText} from '../mistakes/read-text.ts';
import {typographic} from '../typography.ts';
import {readLessonFiles} from './lesson-files.ts';

/** A question as a list of questions shows it. */
export interface AskedQuestion {
  /** 'cap/safe-timeout' */
  readonly id: string;
  /** What is asked, without formulas' marks, cut after some twenty words. */
  readonly prompt: string;
}

export interface LessonQuestions {
  /** The lesson's id. */
  readonly lesson: string;
  /** In the order of the text. */
  readonly questions: readonly AskedQuestion[];
}

/** What each lesson asks, in the order of the path. */
export function readQuestions(lessonsFolder: string): LessonQuestions[] {
  return readLessonFiles(lessonsFolder).map(({number, name, frontMatter: {id}}) => {
    const folder = path.join(lessonsFolder, `${number}-${name}`);
    const text = readText(path.join(folder, 'index.mdx'));
    const questions = questionFiles(path.join(folder, 'questions'))
      .map((file) => ({
        id: `${id}/${file}`,
        prompt: promptIn(path.join(folder, 'questions', `_${file}.mdx`)),
        at: placeIn(text, file),
      }))
      .sort((one, other) => one.at - other.at)
      .map(({id: question, prompt}) => ({id: question, prompt}));
    return {lesson: id, questions};
  });
}

/** A question's id is the name of its file, `_ID.mdx`. */
export function questionFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => /^_(.+)\.mdx$/.exec(name)?.[1] ?? []);
}

/** Where the lesson shows a question that it imports. */
function placeIn(text: string, file: string): number {
  const [, name = ''] =
    new RegExp(String.raw`import (\w+) from '\./questions/_${file}\.mdx'`).exec(text) ?? [];
  return text.search(new RegExp(String.raw`^<${name} />`, 'm'));
}

const mostWords = 20;

function promptIn(file: string): string {
  const [prompt] = tagsNamed(parseLesson(readText(file)), 'Prompt');
  const words = toString(prompt)
    .replaceAll(/\\[a-z]+ ?|[{}\\]/g, '')
    .trim()
    .split(/\s+/);
  return typographic(words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' '));
}
