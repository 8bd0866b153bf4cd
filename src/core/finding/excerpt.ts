import {isFound} from './marks.ts';
import type {Stem} from './synonyms.ts';
import {placeWords} from './words.ts';

/** About two lines of a result. */
const excerptWords = 30;
/** How many words before the first one found are shown, to say what it stands in. */
const leadWords = 6;

/**
 * The stretch of a text that shows most of what was found, from the beginning of a sentence where one is near;
 * the beginning of the text where nothing was.
 */
export function excerptOf(text: string, matched: ReadonlySet<string>, stem: Stem): string {
  const words = placeWords(text);
  if (words.length <= excerptWords) return text;
  const found = words.map(({word}) => (isFound(word, matched, stem) ? stem(word) : null));
  const start = beginSentence(text, words, bestStart(found));
  const from = start === 0 ? 0 : (words[start]?.from ?? 0);
  const last = words[start + excerptWords - 1];
  const to = last && start + excerptWords < words.length ? last.to : text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/** Where a window of words begins that holds the most different words, and of those the most. */
function bestStart(found: readonly (string | null)[]): number {
  let best = 0;
  let most = 0;
  found.forEach((word, index) => {
    if (word === null) return;
    const start = Math.max(0, index - leadWords);
    const inside = found.slice(start, start + excerptWords).filter((each) => each !== null);
    const value = new Set(inside).size * excerptWords + inside.length;
    if (value > most) [best, most] = [start, value];
  });
  return Math.min(best, found.length - excerptWords);
}

/** The beginning of a sentence in the words that lead up to the first one found, else the same place. */
function beginSentence(text: string, words: readonly {from: number; to: number}[], start: number): number {
  for (let at = start; at < start + leadWords; at += 1) {
    const before = words[at - 1];
    const word = words[at];
    if (!before || !word) return at === 0 ? 0 : start;
    if (/[.?!]["”’)]? /.test(text.slice(before.to, word.from))) return at;
  }
  return start;
}
