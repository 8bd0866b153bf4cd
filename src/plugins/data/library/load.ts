import path from 'node:path';
import * as v from 'valibot';
import {catalogProblems} from './catalog-problems.ts';
import {readLessonReadings, type LessonReadings} from './lesson-readings.ts';
import {readCatalog} from '../bibliography/files.ts';
import {topicsSchema, type CatalogEntry} from '../bibliography/schema.ts';
import {DataError} from '../mistakes/problems.ts';
import {readText} from '../mistakes/read-text.ts';
import {readYaml} from '../mistakes/read-yaml.ts';
import {readShelves, type Shelves} from './shelves.ts';

/** Everything that docs/next-steps says, checked. */
export interface Library {
  readonly entries: readonly CatalogEntry[];
  readonly topics: Readonly<Record<string, string>>;
  readonly shelves: Shelves;
  readonly lessons: readonly LessonReadings[];
}

/** The files that the library is made of, for those who watch them. */
export const libraryFiles = ['docs/next-steps/*', 'docs/bootcamp/*/index.mdx'];

/** @throws DataError naming the file, and of each problem the entry, the field and the fix */
export function loadLibrary(siteDir: string): Library {
  const folder = path.join(siteDir, 'docs/next-steps');
  const catalogFile = path.join(folder, 'catalog.yaml');
  const entries = readCatalog(catalogFile);
  const topics = readTopics(path.join(folder, 'topics.yaml'));
  const shelves = readShelves(folder);
  const lessons = readLessonReadings(path.join(siteDir, 'docs/bootcamp'));
  const problems = catalogProblems(entries, {
    topics: new Set(Object.keys(topics)),
    pageOf: new Map([...shelves].flatMap(([page, ids]) => ids.map((id) => [id, page]))),
    readingsOf: new Map(lessons.map(({id, readings}) => [id, new Set(readings)])),
  });
  if (problems.length > 0) throw new DataError(catalogFile, problems);
  return {entries, topics, shelves, lessons};
}

function readTopics(file: string): Record<string, string> {
  const {value, lineOf} = readYaml(file, readText(file));
  const result = v.safeParse(topicsSchema, value);
  if (result.success) return result.output;
  throw new DataError(
    file,
    result.issues.map((issue) => ({
      entry: v.getDotPath(issue) ?? 'the file',
      line: lineOf((issue.path ?? []).map(({key}) => key as string)),
      field: 'label',
      fix: issue.message,
    })),
  );
}
