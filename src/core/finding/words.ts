/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters and digits, with apostrophes and accents inside: "Lamport's", "naïve", "2PC". */
const pattern = /[\p{L}\p{N}]+(?:['’\p{M}][\p{L}\p{N}]+)*/gu;

/** The words of a text, without case, accents and apostrophes, each with its place. */
export function placeWords(text: string): Word[] {
  return [...text.matchAll(pattern)].map(({0: found, index}) => ({
    word: fold(found),
    from: index,
    to: index + found.length,
  }));
}

export const wordsOf = (text: string): string[] => placeWords(text).map(({word}) => word);

/** The words under which a text is found. */
export interface IndexedWords {
  readonly own: readonly string[];
  /** Neighbours as one word. */
  readonly joined: readonly string[];
}

/**
 * The words under which a text is found: its own, and those that a hyphen joins as one ("split-brain": splitbrain).
 * In names also neighbours as one, since people write "net split" in every way.
 */
export function indexedWords(text: string, isName: boolean): IndexedWords {
  const placed = placeWords(text);
  const joined = pairsIn(text, placed).filter(({between}) => isName || between === '-');
  return {own: placed.map(({word}) => word), joined: joined.map(({word}) => word)};
}

/** Two words that a hyphen or a space joins, as one. */
export interface Pair extends Word {
  readonly between: string;
}

export function pairsIn(text: string, words: readonly Word[]): Pair[] {
  return words.flatMap(({word, from, to}, index): Pair[] => {
    const next = words[index + 1];
    if (!next) return [];
    const between = text.slice(to, next.from);
    return between === '-' || between === ' ' ? [{word: word + next.word, from, to: next.to, between}] : [];
  });
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
