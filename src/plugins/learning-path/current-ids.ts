import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {readPath} from './read-path.ts';
import {readResources} from './resources.ts';

/**
 * The ids under which readers' progress is kept, as the files stand today: lessons, their objectives and questions, and
 * the library's resources. Sorted.
 */
export function currentIds(siteDir: string): string[] {
  const lessonsFolder = path.join(siteDir, 'docs/bootcamp');
  const catalogFile = path.join(siteDir, 'docs/next-steps/catalog.yaml');
  const lessons = readPath({lessonsFolder, catalogFile});
  const folders = new Map(readdirSync(lessonsFolder).map((name) => [Number.parseInt(name, 10), name]));
  const ofLessons = lessons.flatMap(({id, number, objectives}) => [
    id,
    ...objectives.map((objective) => objective.id),
    ...questionIds(path.join(lessonsFolder, folders.get(number) ?? '', 'questions')).map(
      (name) => `${id}/${name}`,
    ),
  ]);
  const ofLibrary = [...readResources(catalogFile).keys()].map((id) => `library/${id}`);
  return [...new Set([...ofLessons, ...ofLibrary])].sort();
}

/** A question's id is the name of its file, `_ID.mdx`. */
function questionIds(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => /^_(.+)\.mdx$/.exec(name)?.[1] ?? []);
}
