import type {Stem} from './synonyms.ts';
import {pairsIn, placeWords, type Word} from './words.ts';

/** A piece of a text; a marked one is a word that the query found. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Whether a word of a text is one of those of the index that the query found, in any of its forms. */
export const isFound = (word: string, matched: ReadonlySet<string>, stem: Stem): boolean =>
  matched.has(word) || matched.has(stem(word));

/** The text in pieces, the words that were found marked, as one word or as two that were found as one. */
export function markWords(text: string, matched: ReadonlySet<string>, stem: Stem): Piece[] {
  const words = placeWords(text);
  const isMatch = ({word}: Word): boolean => isFound(word, matched, stem);
  const found = [...words, ...pairsIn(text, words)]
    .filter(isMatch)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let at = 0;
  for (const {from, to} of found) {
    // A word within a pair that is marked already.
    if (from < at) continue;
    if (from > at) pieces.push({text: text.slice(at, from), isMarked: false});
    pieces.push({text: text.slice(from, to), isMarked: true});
    at = to;
  }
  if (at < text.length) pieces.push({text: text.slice(at), isMarked: false});
  return pieces;
}
