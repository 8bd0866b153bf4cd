import leven from 'leven';
import MiniSearch, {type SearchResult} from 'minisearch';
import {stemmer} from 'stemmer';
import type {Findable} from '../../core/finding/findable.ts';
import {readQuery} from '../../core/finding/question.ts';
import {fieldBoosts, rank, type Matches} from '../../core/finding/rank.ts';
import {remember} from '../../core/finding/remember.ts';
import {collectNames, readConcepts, type Names} from '../../core/finding/synonyms.ts';
import {indexedWords} from '../../core/finding/words.ts';

/** A result: what was found, and the words of the index that the query found in it. */
export interface Found {
  readonly findable: Findable;
  readonly matched: ReadonlySet<string>;
}

export interface Engine {
  readonly findables: readonly Findable[];
  search(query: string): Found[];
}

const mostResults = 20;
/** How many documents are indexed before the page is given a breath. */
const chunkSize = 40;
const fields = Object.keys(fieldBoosts);

const stem = remember(stemmer);

/** A word is kept as it is and as its stem, so that its other forms are found and the same form is preferred. */
const forms = (word: string): string[] => [...new Set([word, stem(word)])];

/** Indexes what can be found, a part at a time, so that the page goes on answering. */
export async function makeEngine(findables: readonly Findable[]): Promise<Engine> {
  const whole = new Set<string>();
  const joined = new Set<string>();
  const index = new MiniSearch<Findable & {id: number}>({
    fields,
    extractField: (document, field) => {
      const value: unknown = document[field as keyof typeof document];
      return Array.isArray(value) ? value.join(' · ') : (value as string);
    },
    tokenize: (text, field) => {
      const found = indexedWords(text, field === 'title' || field === 'names');
      for (const word of found.own) whole.add(word);
      for (const word of found.joined.flatMap(forms)) joined.add(word);
      return [...found.own, ...found.joined];
    },
    processTerm: forms,
  });
  await index.addAllAsync(
    findables.map((findable, id) => ({...findable, id})),
    {chunkSize},
  );
  const names = collectNames(findables, stem);
  const pairs = new Set([...joined].filter((word) => !whole.has(word)));
  return {findables, search: (query) => search(query, {index, whole, pairs, findables, names})};
}

interface Indexed {
  readonly index: MiniSearch;
  /** The words that stand in a text as they are. */
  readonly whole: ReadonlySet<string>;
  /** The words of the index that are nothing but two neighbours joined. */
  readonly pairs: ReadonlySet<string>;
  readonly findables: readonly Findable[];
  readonly names: Names;
}

function search(query: string, {index, whole, pairs, findables, names}: Indexed): Found[] {
  const words = readQuery(query).map((word, place, all) => readWord(index, word, place === all.length - 1));
  const concepts = readConcepts(words, names, stem);
  // The word at the query's end may be one that is still being typed.
  const last = words.at(-1);
  const unfinished = last === undefined || whole.has(last) ? undefined : last;
  const lookUp = remember((word) =>
    word === last ? findBegun({index, whole, pairs}, word) : collect(findExactly(index, word)),
  );
  return rank({words, concepts, unfinished, findables, lookUp, stem})
    .slice(0, mostResults)
    .flatMap(({id, matched}) => {
      const findable = findables[id];
      return findable ? [{findable, matched}] : [];
    });
}

/** A section says more than a definition because it is long, not because it speaks of more; length counts little. */
const lengths = {k: 2, b: 0.2, d: 0.5};

const asOneWord = {tokenize: (text: string) => [text], boost: fieldBoosts, bm25: lengths};

/**
 * A word as it was meant. One that the index knows is what it is ("lease" is no misspelt "least"), and one at the end
 * that others begin with is not finished; any other is taken for a typing error.
 */
function readWord(index: MiniSearch, word: string, isLast: boolean): string {
  if (isKnown(index, word) || (isLast && index.search(word, {...asOneWord, prefix: true}).length > 0))
    return word;
  const alike = index.search(word, {...asOneWord, processTerm: (term) => term, fuzzy: errorsIn(word)});
  const counts = new Map<string, number>();
  for (const term of alike.flatMap(({terms}) => terms)) {
    // Of a short word only the beginning is sure: "cash" is no "hash".
    if (word.length < shortWord && term[0] !== word[0]) continue;
    // In a very short one a letter may be missing, and no other be meant: "rice" is no "race".
    if (word.length === shortest && term.length === shortest) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const distance = (term: string): number => leven(word, term);
  const [nearest] = [...counts].sort(([a, many], [b, few]) => distance(a) - distance(b) || few - many);
  return nearest?.[0] ?? word;
}

/** What holds a word in any of its forms. */
const findExactly = (index: MiniSearch, word: string): SearchResult[] =>
  index.search(word, {...asOneWord, processTerm: forms});

const isKnown = (index: MiniSearch, word: string): boolean => findExactly(index, word).length > 0;

/** What holds a word or, since it may be unfinished, what begins with it. */
function findBegun({index, whole, pairs}: Omit<Indexed, 'findables' | 'names'>, word: string): Matches {
  const weights = {prefix: whole.has(word) ? 0.2 : 0.6, fuzzy: 0};
  // A short stem begins too much: "cons" is no "contain".
  const prefix = (term: string): boolean => term === word || term.length > 3;
  const begun = {...asOneWord, processTerm: forms, prefix, weights};
  // A word would count once more for each neighbour that it has in a name; so those are asked only where no word is there.
  const boostDocument = (_: unknown, found: string): number => (found !== word && pairs.has(found) ? 0 : 1);
  const words = index.search(word, {...begun, boostDocument});
  return collect(words.length > 0 ? words : index.search(word, begun));
}

/** A shorter word may have one letter wrong, and not its first; a longer one two. */
const shortWord = 7;
const shortest = 4;
const errorsIn = (word: string): number | false =>
  word.length < shortest ? false : word.length < shortWord ? 1 : 2;

const collect = (results: readonly SearchResult[]): Matches =>
  new Map(results.map(({id, score, terms}) => [id as number, {score, terms}]));
