import {expect, it} from 'vitest';
import {catalogProblems, sameAddress} from './catalog-problems.ts';
import type {CatalogEntry} from '../bibliography/schema.ts';

const known = {
  topics: new Set(['raft', 'cap']),
  pageOf: new Map([
    ['raft', 'papers'],
    ['paxos', 'papers'],
    ['books', 'books'],
  ]),
  readingsOf: new Map([['cap', new Set(['cap-proof'])]]),
};

const entry = (id: string, changes: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id,
  title: id,
  kind: 'paper',
  section: 'raft',
  topics: ['raft'],
  url: `https://example.org/${id}`,
  access: 'free',
  level: 1,
  why: 'Shows on a real outage what a lost message costs.',
  source: 'added',
  checked: 'V',
  ...changes,
});

/** Entries that leave no section empty. */
const others = [entry('on-paxos', {section: 'paxos'}), entry('a-book', {section: 'books'})];
const problems = (...entries: CatalogEntry[]) => catalogProblems([...entries, ...others], known);

it('finds none in a catalog', () => {
  expect(problems(entry('one', {also: ['books'], lessons: ['cap']}))).toEqual([]);
});

it.each<[string, CatalogEntry[], string, string, RegExp]>([
  [
    'a reason of a few words',
    [entry('one', {why: 'A paper on Raft.'})],
    'one',
    'why',
    /has 4 words; say in at least 8/,
  ],
  [
    'a reason that repeats the title',
    [
      entry('one', {
        title: 'Tracing for larger systems',
        why: 'It is for the tracing of larger systems, and so on.',
      }),
    ],
    'one',
    'why',
    /only repeats the title/,
  ],
  [
    'a topic nobody knows',
    [entry('one', {topics: ['rafts']})],
    'one',
    'topics',
    /"rafts" is unknown; .* topics.yaml/,
  ],
  [
    'a section nobody knows',
    [entry('one'), entry('two', {section: 'rafts'})],
    'two',
    'section',
    /raft, paxos, books/,
  ],
  ['a further section nobody knows', [entry('one', {also: ['rafts']})], 'one', 'also', /unknown/],
  ['a lesson nobody knows', [entry('one', {lessons: ['cup']})], 'one', 'lessons', /the lessons are cap/],
  [
    'a second address, spelt otherwise',
    [entry('one', {url: 'http://www.example.org/x/'}), entry('two', {url: 'https://example.org/x'})],
    'two',
    'url',
    /already that of "one"/,
  ],
  [
    'a second DOI',
    [entry('one', {doi: '10.1145/A'}), entry('two', {doi: '10.1145/a'})],
    'two',
    'doi',
    /"one"/,
  ],
  [
    'a sentence that ages and has no month',
    [
      entry('one', {why: 'Shows what a lost message costs, and is free nowadays.'}),
      entry('two', {why: 'Shows what a lost message costs, and is free nowadays.', checked: '2026-11'}),
    ],
    'one',
    'checked',
    /"nowadays" says how things stand now; write the month/,
  ],
  [
    'what a lesson says itself',
    [entry('cap-proof', {lessons: ['cap']})],
    'cap-proof',
    'lessons',
    /take "cap" away/,
  ],
  ['two shelves on one page', [entry('one', {also: ['paxos']})], 'one', 'also', /twice on the page papers/],
])('finds %s', (_, entries, id, field, fix) => {
  expect(problems(...entries)).toEqual([{entry: id, field, fix: expect.stringMatching(fix)}]);
});

it('finds a shelf without entries', () => {
  expect(catalogProblems([entry('one')], {...known, pageOf: new Map([...known.pageOf].slice(0, 2))})).toEqual(
    [{entry: '<Shelf id="paxos">', field: 'id', fix: expect.stringMatching(/has no entry/)}],
  );
});

it('keeps addresses apart that differ in their query', () => {
  const watch = 'https://www.youtube.com/watch?v=';
  expect(sameAddress(`${watch}a`)).not.toBe(sameAddress(`${watch}b`));
});
