/** A person's name in the parts that citation formats ask for. */
export interface PersonName {
  readonly given: string;
  /** 'van' in Robbert van Renesse: part of the name, not of its alphabetical place. */
  readonly particle: string;
  readonly family: string;
}

/** Marks a list of authors that is shortened. */
export const others = 'others';

/** Splits a name as written: the last word is the family name, and the small words just before it its particle. */
export function splitName(name: string): PersonName {
  const words = name.split(/\s+/).filter(Boolean);
  const family = words.pop() ?? '';
  const particle: string[] = [];
  while (isSmall(words.at(-1))) particle.unshift(words.pop() ?? '');
  return {given: words.join(' '), particle: particle.join(' '), family};
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lowercase}/u.test(word);
}
