import type {ValenceName} from '../../core/exploring/valence.ts';

/** What a valence means, in the words that the pictures' keys use. */
export const valenceWords: Readonly<Record<ValenceName, string>> = {
  bivalent: 'bivalent: both still possible',
  zero: '0-valent: bound for 0',
  one: '1-valent: bound for 1',
  never: 'nobody can decide any more',
};

/** What stands in its place where the reader is to find it out. */
export const HIDDEN = 'hidden: which values can still be decided?';
