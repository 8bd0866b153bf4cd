import type {Findable, FindableKind} from './findable.ts';
import {isStopWord} from './question.ts';
import {remember} from './remember.ts';
import type {Concept, Stem} from './synonyms.ts';
import {wordsOf} from './words.ts';

/** What a name is compared with. */
export interface Query {
  readonly concepts: readonly Concept[];
  /** The query's last word, where nothing has it and it is still being typed. */
  readonly unfinished?: string | undefined;
  readonly stem: Stem;
}

/** What another name of the thing counts beside the name that was typed. */
export const otherNameWeight = 0.75;
/** How much a name adds that is just what was asked. */
const mostNameBoost = 1.7;
/** Who types just a term wants its definition first, and the sections that teach it after it. */
const definitionBoost = 2.4;
/** Who types just what a whole page is called ("labs") wants that page, though others say the word more often. */
const pageNameBoost = 4;
/** What a term that a section teaches counts beside its own names. */
const taughtWeight = 0.85;

const wordsInName = remember(wordsOf);

/** The more of the query a name says, and the less it says besides, the higher stands what bears it. */
export function nameBoost(
  {kind, to, title, names = [], authors = [], teaches = []}: Findable,
  query: Query,
): number {
  const like = (name: string): number => likeness(name, query);
  const surnames = authors.map((author) => author.split(' ').at(-1) ?? '');
  const own = Math.max(...[title, ...names, ...surnames, surnames.join(' ')].map(like));
  const boost = 1 + mostNameBoost * Math.max(own, taughtWeight * Math.max(0, ...teaches.map(like)));
  if (own < 1) return boost;
  if (kind === 'term') return boost * definitionBoost;
  return isWholePage(kind, to) ? boost * pageNameBoost : boost;
}

const isWholePage = (kind: FindableKind, to: string): boolean => kind !== 'reading' && !to.includes('#');

/** How far a name is the query, 0 to 1: the share of the query that it says times the share of it that the query is. */
function likeness(name: string, {concepts, unfinished, stem}: Query): number {
  // A letter alone is common in a sentence and tells something in a name ("CAP-A").
  const words = wordsInName(name).filter((word) => word.length === 1 || !isStopWord(word));
  const stems = new Set(words.map(stem));
  const said = new Set<string>();
  let covered = 0;
  for (const {words: typed, otherwise} of concepts) {
    const begun = typed[0] === unfinished && words.find((word) => word.startsWith(typed[0] ?? ''));
    const alternatives = [begun ? [begun] : typed, ...otherwise].map((each) => each.map(stem));
    const inName = alternatives.findIndex((each) => each.every((word) => stems.has(word)));
    for (const word of alternatives[inName] ?? []) said.add(word);
    if (inName >= 0) covered += typed.length * (inName === 0 ? 1 : otherNameWeight);
  }
  const asked = concepts.reduce((sum, concept) => sum + concept.words.length, 0);
  return stems.size === 0 ? 0 : (said.size / stems.size) * (covered / asked);
}
