import {describe, expect, it} from 'vitest';
import {byLetter, findTerm, inTwoParts, termId, type GlossaryEntry} from './glossary.ts';

const entry = (term: string, ...aliases: string[]): GlossaryEntry => ({
  id: termId(term),
  term,
  aliases,
  definition: '',
  lesson: 'cap',
  seeAlso: [],
});

const entries = [
  entry('quorum', 'read quorum'),
  entry("Little's law"),
  entry('idempotency key'),
  entry('ACID'),
];

describe('a term is found by', () => {
  it.each([
    ['its name', 'idempotency key', 'idempotency-key'],
    ['its anchor', 'littles-law', 'littles-law'],
    ['an alias', 'Read quorum', 'quorum'],
    ['a plural', 'quorums', 'quorum'],
    ['either apostrophe', 'Little’s law', 'littles-law'],
  ])('%s', (_, name, id) => {
    expect(findTerm(entries, name)?.id).toBe(id);
  });

  it('no other name', () => {
    expect(findTerm(entries, 'quotient')).toBeUndefined();
  });
});

it('terms stand under their letters in the order of the alphabet', () => {
  expect(byLetter(entries).map(([letter, under]) => [letter, under.map(({term}) => term)])).toEqual([
    ['A', ['ACID']],
    ['I', ['idempotency key']],
    ['L', ["Little's law"]],
    ['Q', ['quorum']],
  ]);
});

describe('a definition in two parts', () => {
  it('ends the first with its first sentence', () => {
    expect(inTwoParts('A split of the nodes. In the CAP model any set may be lost.')).toEqual([
      'A split of the nodes.',
      'In the CAP model any set may be lost.',
    ]);
  });

  it('knows an abbreviation from the end of a sentence', () => {
    const whole = 'A measured quality, e.g. 99.9% of requests, i.e. most of them.';
    expect(inTwoParts(whole)).toEqual([whole, '']);
  });
});
