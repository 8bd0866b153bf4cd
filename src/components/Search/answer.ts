import leven from 'leven';
import {offersInstead, startingPoints} from '../../core/finding/offers.ts';
import type {Engine, Found} from './engine.ts';

/** What the list shows, and what is said about it. */
export interface Answer {
  readonly results: readonly Found[];
  readonly words: string;
}

const nothingMatched: ReadonlySet<string> = new Set();
const unmarked = (findables: Engine['findables']): Found[] =>
  findables.map((findable) => ({findable, matched: nothingMatched}));

/** The results for a query; where there is none to answer or nothing to find, what to begin with instead. */
export function answer(engine: Engine, query: string): Answer {
  if (!/[\p{L}\p{N}]/u.test(query)) {
    return {results: unmarked(startingPoints(engine.findables)), words: 'Lessons, labs and lists'};
  }
  const results = engine.search(query);
  if (results.length > 0)
    return {results, words: results.length === 1 ? '1 result' : `${results.length} results`};
  const instead = offersInstead(query, engine.findables, leven);
  return {
    results: unmarked(instead),
    words: `Nothing found for “${query.trim()}”. The nearest there is, and where to look through everything:`,
  };
}
