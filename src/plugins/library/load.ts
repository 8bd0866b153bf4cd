import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {parse} from 'yaml';
import {catalogProblems} from './catalog-problems.ts';
import {readLessonReadings, type LessonReadings} from './lesson-readings.ts';
import {parseCatalog} from './parse-catalog.ts';
import {LibraryError} from './problem.ts';
import {topicsSchema, type CatalogEntry} from './schema.ts';
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

/**
 * The catalog alone, each entry well formed: for plugins that look up sources by id.
 * @throws LibraryError naming entry, field and mend.
 */
export function loadCatalog(siteDir: string): CatalogEntry[] {
  const file = path.join(siteDir, 'docs/next-steps/catalog.yaml');
  return parseCatalog(file, readFileSync(file, 'utf8'));
}

/** @throws LibraryError naming entry, field and mend. */
export function loadLibrary(siteDir: string): Library {
  const folder = path.join(siteDir, 'docs/next-steps');
  const entries = loadCatalog(siteDir);
  const topics = readTopics(path.join(folder, 'topics.yaml'));
  const shelves = readShelves(folder);
  const lessons = readLessonReadings(path.join(siteDir, 'docs/bootcamp'));
  const problems = catalogProblems(entries, {
    topics: new Set(Object.keys(topics)),
    pageOf: new Map([...shelves].flatMap(([page, ids]) => ids.map((id) => [id, page]))),
    readingsOf: new Map(lessons.map(({id, readings}) => [id, new Set(readings)])),
  });
  if (problems.length > 0) throw new LibraryError(path.join(folder, 'catalog.yaml'), problems);
  return {entries, topics, shelves, lessons};
}

function readTopics(file: string): Record<string, string> {
  const result = v.safeParse(topicsSchema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  throw new LibraryError(
    file,
    result.issues.map((issue) => ({
      entry: v.getDotPath(issue) ?? 'the file',
      field: 'label',
      mend: issue.message,
    })),
  );
}
