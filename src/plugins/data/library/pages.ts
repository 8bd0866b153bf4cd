import {isMonth} from '../../../core/learning/ageing.ts';
import type {Resource} from '../../../core/library/resource.ts';
import type {LibraryPage} from '../../../core/library/shelf.ts';
import type {LessonReadings} from './lesson-readings.ts';
import type {Library} from './load.ts';
import type {CatalogEntry} from '../bibliography/schema.ts';
import type {PageName} from './shelves.ts';

/** What one page shows: its own entries and the words that they need. */
export function makePage(library: Library, name: PageName): LibraryPage {
  const shelves = Object.fromEntries(
    (library.shelves.get(name) ?? []).map((section) => [section, idsOn(section, library.entries)]),
  );
  const shown = new Set(Object.values(shelves).flat());
  return describe(
    name,
    library,
    shelves,
    library.entries.filter(({id}) => shown.has(id)),
  );
}

/** For the reader's own list, on which any entry may stand. */
export function makeWholeLibrary(library: Library): LibraryPage {
  return describe('reading-list', library, {}, library.entries);
}

/** An entry stands first where it belongs, and after those where it is a guest. */
function idsOn(section: string, entries: readonly CatalogEntry[]): string[] {
  const own = entries.filter((entry) => entry.section === section);
  const guests = entries.filter(({also = []}) => also.includes(section));
  return [...own, ...guests].map(({id}) => id);
}

function describe(
  name: string,
  {topics, lessons}: Library,
  shelves: LibraryPage['shelves'],
  entries: readonly CatalogEntry[],
): LibraryPage {
  const resources = entries.map((entry) => toResource(entry, lessons));
  const topicsUsed = new Set(resources.flatMap((resource) => resource.topics));
  const lessonsUsed = new Set(resources.flatMap((resource) => resource.lessons));
  return {
    name,
    resources,
    shelves,
    topics: Object.fromEntries(Object.entries(topics).filter(([id]) => topicsUsed.has(id))),
    lessons: lessons
      .filter(({id}) => lessonsUsed.has(id))
      .map(({id, number, title, path}) => ({id, number, title, path})),
  };
}

/** Belonging to a lesson is said once: by the lesson (its sources, its next), or else by the entry. */
export function toResource(entry: CatalogEntry, lessons: readonly LessonReadings[]): Resource {
  const {id, title, authors, year, kind, topics, url, doi, access, level, pages, minutes} = entry;
  const {why, watch, remark} = entry;
  const checked = isMonth(entry.checked) ? entry.checked : undefined;
  const belongsTo = lessons
    .filter((lesson) => lesson.readings.includes(id) || entry.lessons?.includes(lesson.id))
    .map((lesson) => lesson.id);
  return {
    ...{id, title, authors, year, kind, topics, url, doi, access, level, pages, minutes},
    ...{why, watch, remark, checked, lessons: belongsTo},
  };
}
