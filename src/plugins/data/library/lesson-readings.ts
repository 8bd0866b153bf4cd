import {readLessonFiles} from '../path/lesson-files.ts';

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
export function readLessonReadings(lessonsFolder: string): LessonReadings[] {
  return readLessonFiles(lessonsFolder).map(({number, name, frontMatter: {id, title, sources, next}}) => ({
    id,
    number,
    title,
    path: `/bootcamp/${name}/`,
    readings: [...sources, ...next],
  }));
}
