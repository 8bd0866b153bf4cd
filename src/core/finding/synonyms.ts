import type {Findable} from './findable.ts';
import {isStopWord} from './question.ts';
import {wordsOf} from './words.ts';

/** A part of a query: a word, or words that together are a name of the glossary, with that term's other names. */
export interface Concept {
  readonly words: readonly string[];
  /** The other names of what is meant, each in its words. */
  readonly otherwise: readonly (readonly string[])[];
  /** Whether it is a name of the glossary. */
  readonly isName: boolean;
}

/** Brings the forms of a word together: 'linearizable' and 'linearizability'. */
export type Stem = (word: string) => string;

/** Every name of the glossary, as stems joined by spaces, with all names of its term. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

const longestName = 6;

/** The names and aliases of the terms among what can be found. */
export function collectNames(findables: readonly Findable[], stem: Stem): Names {
  const names = new Map<string, readonly (readonly string[])[]>();
  for (const {kind, title, names: aliases = []} of findables) {
    if (kind !== 'term') continue;
    const all = [title, ...aliases].map(wordsOf);
    for (const name of all) names.set(name.map(stem).join(' '), all);
  }
  return names;
}

/**
 * Divides a query into concepts; of two names that begin at one word the longer is meant. A common word counts only
 * within a name ("happens before"), or where the query has no other.
 */
export function readConcepts(words: readonly string[], names: Names, stem: Stem): Concept[] {
  const concepts: Concept[] = [];
  let at = 0;
  while (at < words.length) {
    const concept = conceptAt(words.slice(at, at + longestName), names, stem);
    concepts.push(concept);
    at += concept.words.length;
  }
  const telling = concepts.filter((concept) => !concept.words.every(isStopWord) || concept.words.length > 1);
  return telling.length > 0 ? telling : concepts;
}

function conceptAt(words: readonly string[], names: Names, stem: Stem): Concept {
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length);
    const stems = name.map(stem);
    const all = names.get(stems.join(' '));
    if (all) {
      // A name that only says more ("read quorum") is no other way to say it.
      const saysIt = (other: readonly string[]): boolean =>
        stems.every((each) => other.some((word) => stem(word) === each));
      return {words: name, otherwise: all.filter((other) => !saysIt(other)), isName: true};
    }
  }
  return {words: words.slice(0, 1), otherwise: [], isName: false};
}
