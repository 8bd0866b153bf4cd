import {readdirSync} from 'node:fs';
import path from 'node:path';
import {lastReadKey, placeKey} from '../../../core/learning/place.ts';
import {yearKey} from '../../../core/learning/year.ts';
import {skills} from '../../../core/review/catalogue.ts';
import {skillId, termKey} from '../../../core/review/item.ts';
import {retired} from '../../../core/review/retired.ts';
import {readText} from '../mistakes/read-text.ts';
import {questionFiles} from './questions.ts';
import {readGlossary} from '../glossary/read-glossary.ts';
import {readPath} from './read-path.ts';
import {readCatalog} from '../bibliography/files.ts';

/**
 * The ids under which readers' progress is kept, as the files stand today: lessons, their objectives and questions,
 * where one is in them, the library's resources, the tasks of the year's plan, and the skills and terms that are reviewed.
 * Sorted.
 */
export function currentIds(siteDir: string): string[] {
  const lessonsFolder = path.join(siteDir, 'docs/bootcamp');
  const catalogFile = path.join(siteDir, 'docs/next-steps/catalog.yaml');
  const lessons = readPath({lessonsFolder, catalogFile});
  const folders = new Map(readdirSync(lessonsFolder).map((name) => [Number.parseInt(name, 10), name]));
  const ofLessons = lessons.flatMap(({id, number, objectives}) => [
    id,
    placeKey(id),
    ...objectives.map((objective) => objective.id),
    ...questionFiles(path.join(lessonsFolder, folders.get(number) ?? '', 'questions')).map(
      (name) => `${id}/${name}`,
    ),
  ]);
  const ofLibrary = readCatalog(catalogFile).map(({id}) => `library/${id}`);
  const ofYear = yearIds(path.join(siteDir, 'docs/next-steps/year.mdx'));
  const glossary = readGlossary(
    path.join(siteDir, 'docs/glossary.yaml'),
    lessons.map(({id}) => id),
  );
  const ofReviews = [
    ...skills.map(({id}) => skillId(id)),
    ...glossary.map(({id}) => termKey(id)),
    ...retired,
  ];
  return [...new Set([...ofLessons, lastReadKey, ...ofLibrary, ...ofYear, ...ofReviews])].sort();
}

function yearIds(file: string): string[] {
  const tasks = readText(file).matchAll(/<YearTask id="([^"]*)"/g);
  return [...tasks].map(([, id = '']) => yearKey(id));
}
