import {inTwoParts, type GlossaryEntry} from '../learning/glossary.ts';
import {Dice} from './dice.ts';
import {termKey} from './item.ts';
import type {Choice, Instance} from './instance.ts';

/** What a question about a term needs of the glossary. */
export type Term = Pick<GlossaryEntry, 'id' | 'term' | 'aliases' | 'definition' | 'lesson' | 'seeAlso'>;

const MOST_WRONG = 3;

/**
 * Which term is it that is defined so? The others are its neighbours: terms to which its entry refers, or that refer to it,
 * and where these are few, terms of the same lesson.
 *
 * @param seed an integer; the same for the same question
 */
export function termQuestion(term: Term, terms: readonly Term[], seed: number): Instance {
  const dice = new Dice(seed, termKey(term.id));
  const near = terms.filter((each) => each.id !== term.id && isNeighbour(term, each));
  const far = terms.filter(
    (each) => each.id !== term.id && each.lesson === term.lesson && !near.includes(each),
  );
  const wrong = [...dice.shuffled(near), ...dice.shuffled(far)].slice(0, MOST_WRONG);
  const [what, more] = inTwoParts(term.definition);
  const choices: Choice[] = [
    {says: term.term, why: more || what, isRight: true},
    ...wrong.map((each) => ({says: each.term, why: inTwoParts(each.definition)[0], isRight: false})),
  ];
  return {
    skill: termKey(term.id),
    seed,
    level: 0,
    ask: `What is meant here? ${masked(what, term)}`,
    choices: dice.shuffled(choices),
    load: choices.length,
  };
}

const isNeighbour = (one: Term, other: Term): boolean =>
  one.seeAlso.includes(other.id) || other.seeAlso.includes(one.id);

/** The words with dots in place of the term and its other names, in the singular or the plural. */
function masked(words: string, {term, aliases}: Term): string {
  const names = [term, ...aliases].sort((one, other) => other.length - one.length);
  return names.reduce(
    (text, name) =>
      text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}s?(?![\\p{L}\\p{N}])`, 'giu'), '…'),
    words,
  );
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
