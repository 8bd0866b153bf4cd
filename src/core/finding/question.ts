import {longestQuery} from './longest-query.ts';
import {wordsOf} from './words.ts';

const mostWords = 16;

// cspell:ignore didnt doesnt dont isnt whats
/** Words that stand in every question and in every text, and tell neither from another. */
const stopWords = new Set(
  (
    'a about algorithm algorithms am an and any are as at be been before being between both but by can cant could define ' +
    'defined defines definition did didnt difference do does doesnt doing dont explain explained ' +
    'explanation for from get give gives had happen happened happens has have how i if in into is isnt it ' +
    'its just me mean meaning means my no not of on or our own protocol protocols should so some than that the their them ' +
    'then there these they this those to up us use used versus very vs was we were what whats when where ' +
    'which while who whom whose why will with work works would you your'
  ).split(' '),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);

/** The words of a query, as far as it is read. */
export function readQuery(query: string): string[] {
  return [...new Set(wordsOf(query.slice(0, longestQuery)))].slice(0, mostWords);
}
