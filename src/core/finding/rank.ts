import type {Findable, FindableKind} from './findable.ts';
import {nameBoost, otherNameWeight, type Query} from './name-boost.ts';
import {isStopWord} from './question.ts';
import type {Concept, Stem} from './synonyms.ts';
import {remember} from './remember.ts';
import {wordsOf} from './words.ts';

/** How much a word weighs by where it stands. */
export const fieldBoosts: Readonly<Record<string, number>> = {
  title: 2,
  names: 1.2,
  teaches: 1,
  authors: 2,
  year: 1,
  path: 0.7,
  text: 1,
};

const kindBoosts: Readonly<Record<FindableKind, number>> = {
  lesson: 1.6,
  lab: 1.4,
  question: 0.8,
  term: 1,
  reading: 0.7,
  page: 0.6,
};

/** What holds a word: for the number of each document the score, and the words of the index that matched. */
export type Matches = ReadonlyMap<number, {readonly score: number; readonly terms: readonly string[]}>;

export interface Ranked {
  readonly id: number;
  readonly score: number;
  readonly matched: ReadonlySet<string>;
}

interface Asked {
  /** The query's words as typed, common ones too. */
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
  readonly findables: readonly Findable[];
  /** The query's last word, where nothing has it and it is still being typed. */
  readonly unfinished?: string | undefined;
  readonly lookUp: (word: string) => Matches;
  readonly stem: Stem;
}

/** How many of the best are read again, for words that stand beside each other, and what that adds. */
const lookedAtClosely = 40;
const mostPairBoost = 1.4;
/** What a question adds that stands in the text as it was typed, and how many of its words at the least make one. */
const mostPhraseBoost = 2.2;
const phraseWords = 3;
/** A lesson's opening speaks of all its subjects; the section that has one of them answers better. */
const openingBoost = ({kind, to}: Findable): number => (kind === 'lesson' && !to.includes('#') ? 0.75 : 1);
/** A reading that a lesson stands on is nearer to what its readers look for. */
const onPathBoost = 1.5;
/** What part of a query at the least has to be there; and a word in so few texts tells of itself what is meant. */
const fewest = 0.34;
const mostRare = 3;

/** The words of a text with a space on both sides of each. */
const wordsInLine = remember((text) => ` ${wordsOf(text).join(' ')} `);

/** Results, best first: the sum over the query's parts, less where parts are missing, more where the title says it. */
export function rank({words: typed, concepts, unfinished, findables, lookUp, stem}: Asked): Ranked[] {
  const query: Query = {concepts, unfinished, stem};
  const sums = new Map<number, {score: number; covered: number; isTold: boolean; matched: Set<string>}>();
  const all = concepts.map((concept) => ({concept, matches: matchConcept(concept, lookUp)}));
  const isAllKnown = all.every(({matches}) => matches.size > 0);
  for (const {concept, matches} of all) {
    const tells = concept.isName || (isAllKnown && matches.size <= mostRare);
    for (const [id, {score, covered, terms}] of matches) {
      const sum = sums.get(id) ?? {score: 0, covered: 0, isTold: false, matched: new Set<string>()};
      sum.isTold ||= tells;
      sum.score += score;
      sum.covered += covered;
      for (const term of terms) sum.matched.add(term);
      sums.set(id, sum);
    }
  }
  const words = concepts.flatMap((concept) => concept.words);
  const ranked = [...sums].flatMap(([id, {score, covered, isTold, matched}]): Ranked[] => {
    const findable = findables[id];
    if (!findable) return [];
    const share = covered / words.length;
    if (isFarFetched(words.length, covered, isTold)) return [];
    // By the third power: it is hard to make up for a part of the query that is missing.
    const weight =
      share *
      share *
      share *
      kindBoosts[findable.kind] *
      openingBoost(findable) *
      nameBoost(findable, query) *
      (findable.isOnPath ? onPathBoost : 1);
    return [{id, score: score * weight, matched}];
  });
  const best = ranked.sort(byScore).slice(0, lookedAtClosely);
  const pairs = pairsOf(typed);
  return best
    .map(({id, score, matched}) => ({id, score: score * closeness(findables[id], typed, pairs), matched}))
    .sort(byScore);
}

/**
 * Of several words one that many texts have ("results") is no answer to them; a name of the glossary is ("raft
 * kubernetes"), and so are a rare word and most of what was asked.
 */
const isFarFetched = (asked: number, covered: number, isTold: boolean): boolean =>
  asked > 1 && !isTold && (covered <= 1 || covered / asked < fewest);

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.id - b.id;

/** Neighbours in the query of which one at least tells something. */
function pairsOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  return pairs.filter((pair) => !pair.every(isStopWord)).map((pair) => ` ${pair.join(' ')} `);
}

/** Words that stand beside each other in the query and in the text were meant together. */
function closeness(
  findable: Findable | undefined,
  typed: readonly string[],
  pairs: readonly string[],
): number {
  if (!findable || pairs.length === 0) return 1;
  const text = wordsInLine(`${findable.title} · ${findable.text}`);
  const together = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return (1 + mostPairBoost * together) * (1 + mostPhraseBoost * (longestPhrase(typed, text) / typed.length));
}

/** How many words of the query stand in the text in a row, as they were typed. */
function longestPhrase(typed: readonly string[], text: string): number {
  for (let length = typed.length; length >= phraseWords; length -= 1) {
    for (let from = 0; from + length <= typed.length; from += 1) {
      if (text.includes(` ${typed.slice(from, from + length).join(' ')} `)) return length;
    }
  }
  return 0;
}

interface Match {
  score: number;
  /** How many of the concept's words are there; of one that is there by another name, less. */
  covered: number;
  terms: string[];
}

/** A concept is there by its own words, or by all of another name of it: a part of that ("data") says nothing. */
function matchConcept({words, otherwise}: Concept, lookUp: Asked['lookUp']): Map<number, Match> {
  const matches = matchName(words, lookUp);
  for (const name of otherwise) {
    for (const [id, other] of matchName(name, lookUp)) {
      if (other.covered < name.length) continue;
      const own = matches.get(id) ?? {score: 0, covered: 0, terms: []};
      matches.set(id, {
        score: Math.max(own.score, other.score * otherNameWeight),
        covered: Math.max(own.covered, words.length * otherNameWeight),
        terms: [...own.terms, ...other.terms],
      });
    }
  }
  return matches;
}

function matchName(words: readonly string[], lookUp: Asked['lookUp']): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const word of words) {
    for (const [id, {score, terms}] of lookUp(word)) {
      const match = matches.get(id) ?? {score: 0, covered: 0, terms: []};
      match.score += score;
      match.covered += 1;
      match.terms.push(...terms);
      matches.set(id, match);
    }
  }
  return matches;
}
