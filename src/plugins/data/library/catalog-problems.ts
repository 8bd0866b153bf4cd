import {ageingWords, isMonth} from '../../../core/learning/ageing.ts';
import {nearest} from '../mistakes/nearest.ts';
import type {CatalogEntry} from '../bibliography/schema.ts';
import type {Problem} from '../mistakes/problems.ts';

/** What entries may refer to. */
export interface Known {
  readonly topics: ReadonlySet<string>;
  /** The page on which each section stands. */
  readonly pageOf: ReadonlyMap<string, string>;
  /** For each lesson, the entries that its own sources and next name. */
  readonly readingsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every way in which entries, each of them well formed, do not make a catalog. Linear in the entries. */
export function catalogProblems(entries: readonly CatalogEntry[], known: Known): Problem[] {
  return [
    ...duplicates(entries, 'url', ({url}) => sameAddress(url)),
    ...duplicates(entries, 'doi', ({doi}) => doi?.toLowerCase()),
    ...entries.flatMap((entry) => unknownNames(entry, known)),
    ...entries.flatMap(emptyReason),
    ...entries.flatMap((entry) => saidByLesson(entry, known.readingsOf)),
    ...entries.flatMap((entry) => twiceOnAPage(entry, known.pageOf)),
    ...entries.flatMap(undated),
    ...emptySections(entries, [...known.pageOf.keys()]),
  ];
}

function duplicates(
  entries: readonly CatalogEntry[],
  field: string,
  keyOf: (entry: CatalogEntry) => string | undefined,
): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const before = first.get(key);
    if (before === undefined) first.set(key, entry.id);
    const fix = `is already that of "${before}"; keep one of the two entries, or give this one its own`;
    return before === undefined ? [] : [{entry: entry.id, field, fix}];
  });
}

/** A sentence that says "now" of the world needs the month in which somebody looked. */
function undated({id, why, watch = '', remark = '', checked}: CatalogEntry): Problem[] {
  const [found] = isMonth(checked) ? [] : ageingWords([why, watch, remark].join(' '));
  const fix = `"${found?.word ?? ''}" says how things stand now; write the month in which you looked, 2026-11, or say it without the word`;
  return found ? [{entry: id, field: 'checked', fix}] : [];
}

/** Two spellings of one place: the scheme, a leading www and a closing slash make no difference. */
export function sameAddress(url: string): string {
  const {host, pathname, search, hash} = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search + hash;
}

function unknownNames(entry: CatalogEntry, known: Known): Problem[] {
  const unknown = (
    field: string,
    names: readonly string[],
    set: ReadonlySet<string>,
    fix: string,
  ): Problem[] =>
    names
      .filter((name) => !set.has(name))
      .map((name) => {
        const near = nearest(name, [...set]);
        const guess = near ? `did you mean "${near}"? Otherwise: ` : '';
        return {entry: entry.id, field, fix: `"${name}" is unknown; ${guess}${fix}`};
      });
  const names = new Set(known.pageOf.keys());
  const sections = `the sections are ${[...names].join(', ')}`;
  const lessons = new Set(known.readingsOf.keys());
  return [
    ...unknown('section', [entry.section], names, sections),
    ...unknown('also', entry.also ?? [], names, sections),
    ...unknown('topics', entry.topics, known.topics, 'use a topic of topics.yaml, or add it there'),
    ...unknown('lessons', entry.lessons ?? [], lessons, `the lessons are ${[...lessons].join(', ')}`),
  ];
}

/** A reason to read that is shorter than this says nothing. */
const FEWEST_WORDS = 8;

/** A reason has to say what one gains; the title stands beside it already. */
function emptyReason({id, title, why}: CatalogEntry): Problem[] {
  const words = wordsOf(why);
  if (words.length < FEWEST_WORDS) {
    const fix = `has ${words.length} words; say in at least ${FEWEST_WORDS} what a reader gains`;
    return [{entry: id, field: 'why', fix}];
  }
  const ofTitle = new Set(wordsOf(title));
  const own = words.filter((word) => word.length > 3 && !ofTitle.has(word));
  return own.length > 2
    ? []
    : [{entry: id, field: 'why', fix: 'only repeats the title; say what a reader gains'}];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** Nothing is written twice: a lesson's front matter comes first. */
function saidByLesson({id, lessons = []}: CatalogEntry, readingsOf: Known['readingsOf']): Problem[] {
  return lessons
    .filter((lesson) => readingsOf.get(lesson)?.has(id))
    .map((lesson) => ({
      entry: id,
      field: 'lessons',
      fix: `take "${lesson}" away; the front matter of that lesson names this entry itself`,
    }));
}

/** An entry's anchor is its id, so it may stand on several pages and once on each. */
function twiceOnAPage(
  {id, section, also = []}: CatalogEntry,
  pageOf: ReadonlyMap<string, string>,
): Problem[] {
  const pages = [section, ...also].flatMap((each) => pageOf.get(each) ?? []);
  return pages
    .filter((page, index) => pages.indexOf(page) < index)
    .map((page) => ({
      entry: id,
      field: 'also',
      fix: `would show it twice on the page ${page}; name one section a page`,
    }));
}

function emptySections(entries: readonly CatalogEntry[], sections: readonly string[]): Problem[] {
  const filled = new Set(entries.flatMap(({section, also = []}) => [section, ...also]));
  return sections
    .filter((section) => !filled.has(section))
    .map((section) => ({
      entry: `<Shelf id="${section}">`,
      field: 'id',
      fix: 'has no entry; give a section of the catalog, or take the shelf away',
    }));
}
