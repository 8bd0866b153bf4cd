// cspell:ignore DDIA
import type {Findable} from '../../../core/finding/findable.ts';
import type {GlossaryEntry} from '../../../core/learning/glossary.ts';
import {kindWords} from '../../../core/library/words.ts';
import type {Library} from '../../data/library/index.ts';
import {wordsOf} from '../../../core/finding/words.ts';
import {questionsIn} from '../reading/finds.ts';
import {lessonNumber, type Page} from './pages.ts';

/** The terms of the glossary as results; their aliases are what search knows of synonyms. */
export function termsOf(entries: readonly GlossaryEntry[]): Findable[] {
  return entries.map(({id, term, aliases, definition}) => ({
    kind: 'term',
    to: `/glossary/#${id}`,
    title: term,
    path: ['Glossary'],
    text: definition,
    names: aliases,
  }));
}

/** A title has room for about as many. */
const mostWords = 20;

/** A lesson's questions as results, by what they ask: their choices would answer them. */
export function questionsOf({file, to, title, article}: Page): Findable[] {
  const lesson = lessonNumber(file);
  if (lesson === undefined) return [];
  return questionsIn(article).map(({anchor, prompt}): Findable => {
    const words = prompt.split(' ');
    return {
      kind: 'question',
      to: `${to}#${anchor}`,
      title: words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : prompt,
      path: [`Lesson ${lesson}`, title, 'Question'],
      text: 'A question of the lesson, with a reason for each answer.',
    };
  });
}

/** The entries of the library as results, each on the page of its section; `cited` are the ids that lessons cite. */
export function readingsOf(
  {entries, shelves, topics, lessons}: Library,
  cited: readonly string[],
): Findable[] {
  const pageOf = new Map([...shelves].flatMap(([page, ids]) => ids.map((id) => [id, page] as const)));
  const named = new Set([...cited, ...lessons.flatMap(({readings}) => readings)]);
  return entries.map((entry) => {
    const {id, title, authors, year, kind, section, why, watch, remark} = entry;
    const page = pageOf.get(section);
    // The library plugin has refused such an entry; it says the fix.
    if (page === undefined) throw new Error(`${id}: no page of the library has the section "${section}".`);
    const words = entry.topics.map((topic) => topics[topic] ?? topic);
    return {
      kind: 'reading',
      to: `/next-steps/${page}/#${id}`,
      title,
      path: ['Library', kindWords[kind]],
      ...shortName(id, [title, ...(authors ?? [])]),
      ...(named.has(id) ? {isOnPath: true} : {}),
      ...(authors && {authors}),
      ...(year === undefined ? {} : {year}),
      text: [why, watch && `Watch for: ${watch}`, remark, `On ${words.join(', ')}.`]
        .filter(Boolean)
        .join(' '),
    };
  });
}

/** An id that repeats nothing of the entry is what people call it: "DDIA", "the Raft paper". */
function shortName(id: string, said: readonly string[]): {names?: string[]} {
  const known = new Set(said.flatMap(wordsOf));
  const words = wordsOf(id);
  return words.some((word) => known.has(word)) ? {} : {names: [words.join(' ')]};
}
