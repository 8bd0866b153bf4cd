import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readFrontMatter} from '../learning-path/front-matter.ts';

/** What the library needs of a lesson. */
export interface LessonReadings {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The page, under the site's base address. */
  readonly path: string;
  /** Catalog ids that the lesson's own sources and next name. */
  readonly readings: readonly string[];
}

/** The lessons of docs/bootcamp in the order of the path. */
export function readLessonReadings(bootcampFolder: string): LessonReadings[] {
  return readdirSync(bootcampFolder)
    .flatMap((folder) => {
      const [, number, name] = /^(\d+)-(.+)$/.exec(folder) ?? [];
      const file = path.join(bootcampFolder, folder, 'index.mdx');
      return number && name ? readLesson(file, Number(number), name) : [];
    })
    .sort((a, b) => a.number - b.number);
}

function readLesson(file: string, number: number, name: string): LessonReadings[] {
  const {frontMatter} = readFrontMatter(file, readFileSync(file, 'utf8'));
  // What is wrong with a lesson is the learning-path plugin's to say.
  if (!frontMatter) return [];
  const {id, title, sources, next} = frontMatter;
  return [{id, number, title, path: `/bootcamp/${name}/`, readings: [...sources, ...next]}];
}
