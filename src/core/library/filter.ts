import {accesses, levels, type Access, type Level, type Resource} from './resource.ts';
import {foldWords} from './fold.ts';
import {readings, type Marks, type Reading} from './marks.ts';

/** What the reader looks for. Every criterion that is set has to hold. */
export interface Filter {
  /** Free words as typed; each must begin some word of the entry. */
  readonly words: string;
  readonly topic: string | null;
  readonly level: Level | null;
  readonly access: Access | null;
  readonly lesson: string | null;
  readonly reading: Reading | null;
}

export type Criterion = keyof Filter;
export const criteria = [
  'words',
  'topic',
  'level',
  'access',
  'lesson',
  'reading',
] as const satisfies Criterion[];

export const everything: Filter = {
  words: '',
  topic: null,
  level: null,
  access: null,
  lesson: null,
  reading: null,
};

/** More words than anybody looks for; an address may bring megabytes. */
export const MOST_LETTERS = 200;

/** The filter of an address; what an address says wrongly is not set. `parameters` reads one by name. */
export function readFilter(parameters: (name: Criterion) => string | null): Filter {
  return {
    words: (parameters('words') ?? '').slice(0, MOST_LETTERS),
    topic: parameters('topic') || null,
    level: levels.find((level) => String(level) === parameters('level')) ?? null,
    access: accesses.find((access) => access === parameters('access')) ?? null,
    lesson: parameters('lesson') || null,
    reading: readings.find((reading) => reading === parameters('reading')) ?? null,
  };
}

/** What an address has to say of a filter: the criteria that are set, in their order. */
export function filterParameters(filter: Filter): [Criterion, string][] {
  return criteria.filter((name) => isSet(filter, name)).map((name) => [name, String(filter[name])]);
}

export function isSet(filter: Filter, criterion: Criterion): boolean {
  return criterion === 'words' ? foldWords(filter.words).length > 0 : filter[criterion] !== null;
}

export function without(filter: Filter, criterion: Criterion): Filter {
  return {...filter, [criterion]: everything[criterion]};
}

/** The entries that meet every criterion, in their order. `textOf` gives the folded words of an entry. */
export function applyFilter(
  resources: readonly Resource[],
  filter: Filter,
  marks: Marks,
  textOf: (resource: Resource) => string,
): Resource[] {
  const words = foldWords(filter.words);
  return resources.filter(
    (resource) =>
      meetsChoices(resource, filter, marks) && words.every((word) => hasWord(textOf(resource), word)),
  );
}

function meetsChoices(
  resource: Resource,
  {topic, level, access, lesson, reading}: Filter,
  marks: Marks,
): boolean {
  return (
    (topic === null || resource.topics.includes(topic)) &&
    (level === null || resource.level === level) &&
    (access === null || resource.access === access) &&
    (lesson === null || resource.lessons.includes(lesson)) &&
    (reading === null || meetsReading(resource.id, reading, marks))
  );
}

function meetsReading(id: string, reading: Reading, marks: Marks): boolean {
  if (reading === 'to-read') return marks.isToRead(id);
  return marks.isRead(id) === (reading === 'read');
}

/** `text` begins each of its words with a space, so that a word is found by its beginning and not inside another. */
function hasWord(text: string, word: string): boolean {
  return text.includes(` ${word}`);
}
