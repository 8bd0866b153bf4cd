import type {Findable, FindableKind} from './findable.ts';
import {isStopWord} from './question.ts';
import type {Concept, Stem} from './synonyms.ts';
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
  readonly lookUp: (word: string) => Matches;
  readonly stem: Stem;
}

/** How many of the best are read again, for words that stand beside each other, and what that adds. */
const lookedAtClosely = 40;
const mostPairBoost = 1.4;
/** What another name of the thing counts beside the name that was typed. */
const otherNameWeight = 0.75;
/** A lesson's opening speaks of all its subjects; the section that has one of them answers better. */
const openingBoost = ({kind, to}: Findable): number => (kind === 'lesson' && !to.includes('#') ? 0.75 : 1);
/** A reading that a lesson stands on is nearer to what its readers look for. */
const onPathBoost = 1.5;
/** How much a name adds that is just what was asked. */
const mostNameBoost = 1.7;
/** Who types just a term wants its definition first, and the sections that teach it after it. */
const definitionBoost = 1.6;
/** What a term that a section teaches counts beside its own names. */
const taughtWeight = 0.85;

/** Results, best first: the sum over the query's parts, less where parts are missing, more where the title says it. */
export function rank({words: typed, concepts, findables, lookUp, stem}: Asked): Ranked[] {
  const sums = new Map<number, {score: number; covered: number; matched: Set<string>}>();
  for (const concept of concepts) {
    for (const [id, {score, share, terms}] of matchConcept(concept, lookUp)) {
      const sum = sums.get(id) ?? {score: 0, covered: 0, matched: new Set<string>()};
      sum.score += score;
      sum.covered += share * concept.words.length;
      for (const term of terms) sum.matched.add(term);
      sums.set(id, sum);
    }
  }
  const words = concepts.flatMap((concept) => concept.words);
  const ranked = [...sums].flatMap(([id, {score, covered, matched}]): Ranked[] => {
    const findable = findables[id];
    if (!findable) return [];
    const share = covered / words.length;
    // By the third power: it is hard to make up for a part of the query that is missing.
    const weight =
      share *
      share *
      share *
      kindBoosts[findable.kind] *
      openingBoost(findable) *
      nameBoost(findable, concepts, stem) *
      (findable.isOnPath ? onPathBoost : 1);
    return [{id, score: score * weight, matched}];
  });
  const best = ranked.sort(byScore).slice(0, lookedAtClosely);
  const pairs = pairsOf(typed);
  return best
    .map(({id, score, matched}) => ({id, score: score * pairBoost(findables[id], pairs), matched}))
    .sort(byScore);
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.id - b.id;

/** Neighbours in the query of which one at least tells something. */
function pairsOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  return pairs.filter((pair) => !pair.every(isStopWord)).map((pair) => ` ${pair.join(' ')} `);
}

/** Words that stand beside each other in the query and in the text were meant together. */
function pairBoost(findable: Findable | undefined, pairs: readonly string[]): number {
  if (!findable || pairs.length === 0) return 1;
  const text = ` ${wordsOf(`${findable.title} · ${findable.text}`).join(' ')} `;
  return 1 + mostPairBoost * (pairs.filter((pair) => text.includes(pair)).length / pairs.length);
}

interface Match {
  score: number;
  /** How much of the concept is there, 0 to 1. */
  share: number;
  terms: string[];
}

/** A concept is there by its own words, or by those of another name of it. */
function matchConcept({words, otherwise}: Concept, lookUp: Asked['lookUp']): Map<number, Match> {
  const matches = matchName(words, lookUp);
  for (const name of otherwise) {
    for (const [id, other] of matchName(name, lookUp)) {
      const own = matches.get(id) ?? {score: 0, share: 0, terms: []};
      matches.set(id, {
        score: Math.max(own.score, other.score * otherNameWeight),
        share: Math.max(own.share, other.share * otherNameWeight),
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
      const match = matches.get(id) ?? {score: 0, share: 0, terms: []};
      match.score += score;
      match.share += 1 / words.length;
      match.terms.push(...terms);
      matches.set(id, match);
    }
  }
  return matches;
}

/** The more of the query a name says, and the less it says besides, the higher stands what bears it. */
function nameBoost(
  {kind, title, names = [], authors = [], teaches = []}: Findable,
  concepts: readonly Concept[],
  stem: Stem,
): number {
  const like = (name: string): number => likeness(name, concepts, stem);
  const surnames = authors.map((author) => author.split(' ').at(-1) ?? '');
  const own = Math.max(...[title, ...names, ...surnames, surnames.join(' ')].map(like));
  const boost = 1 + mostNameBoost * Math.max(own, taughtWeight * Math.max(0, ...teaches.map(like)));
  return kind === 'term' && own === 1 ? boost * definitionBoost : boost;
}

/** How far a name is the query, 0 to 1: the share of the query that it says times the share of it that the query is. */
function likeness(name: string, concepts: readonly Concept[], stem: Stem): number {
  // A letter alone is common in a sentence and tells something in a name ("CAP-A").
  const words = new Set(
    wordsOf(name)
      .filter((word) => word.length === 1 || !isStopWord(word))
      .map(stem),
  );
  const said = new Set<string>();
  let covered = 0;
  for (const {words: typed, otherwise} of concepts) {
    const alternatives = [typed, ...otherwise].map((each) => each.map(stem));
    const inName = alternatives.findIndex((each) => each.every((word) => words.has(word)));
    for (const word of alternatives[inName] ?? []) said.add(word);
    if (inName >= 0) covered += typed.length * (inName === 0 ? 1 : otherNameWeight);
  }
  const asked = concepts.reduce((sum, concept) => sum + concept.words.length, 0);
  return words.size === 0 ? 0 : (said.size / words.size) * (covered / asked);
}
