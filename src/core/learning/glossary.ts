/** A term of the glossary. */
export interface GlossaryEntry {
  /** Its anchor on the glossary's page: the term in small letters with hyphens. */
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  /** The lesson that teaches it first. */
  readonly lesson: string;
  /** Ids of related terms. */
  readonly seeAlso: readonly string[];
}

/** A definition in two parts: its first sentence, which says what the term is, and what more there is to say. */
export type TwoParts = readonly [what: string, more: string];

export function inTwoParts(definition: string): TwoParts {
  const end = /\. (?=\p{Lu})/u.exec(definition)?.index;
  return end === undefined ? [definition, ''] : [definition.slice(0, end + 1), definition.slice(end + 2)];
}

/** 'CAP theorem' and "Little's law" as anchors: cap-theorem, littles-law. */
export function termId(term: string): string {
  return term
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The entry that goes by this name, alias or anchor, in the singular or the plural. */
export function findTerm(entries: readonly GlossaryEntry[], name: string): GlossaryEntry | undefined {
  const id = termId(name);
  const singulars = [id, id.replace(/s$/, ''), id.replace(/es$/, ''), id.replace(/ies$/, 'y')];
  for (const each of singulars) {
    const entry = entries.find((entry) =>
      [entry.term, ...entry.aliases].some((known) => termId(known) === each),
    );
    if (entry) return entry;
  }
  return undefined;
}

/** The entries in the order of the alphabet, under their first letters. */
export function byLetter(entries: readonly GlossaryEntry[]): [letter: string, GlossaryEntry[]][] {
  const letters = new Map<string, GlossaryEntry[]>();
  const inOrder = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const entry of inOrder) {
    const letter = entry.id.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters];
}
