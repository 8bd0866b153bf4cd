import type {ValenceName} from '../../core/exploring/valence.ts';

/** The valences by name. */
export const valenceNames: Readonly<Record<ValenceName, string>> = {
  bivalent: 'bivalent',
  zero: '0-valent',
  one: '1-valent',
  never: 'nobody can decide any more',
};

/** What a valence means, in the words that the pictures' keys use. */
export const valenceWords: Readonly<Record<ValenceName, string>> = {
  bivalent: `${valenceNames.bivalent}: both still possible`,
  zero: `${valenceNames.zero}: bound for 0`,
  one: `${valenceNames.one}: bound for 1`,
  never: valenceNames.never,
};

/** What stands in its place where the reader is to find it out. */
export const HIDDEN = 'hidden: which values can still be decided?';
