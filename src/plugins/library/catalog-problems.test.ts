import {expect, it} from 'vitest';
import {catalogProblems, sameAddress} from './catalog-problems.ts';
import type {CatalogEntry} from './schema.ts';

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
  why: 'To see.',
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
    'a second id',
    [entry('one'), entry('one', {url: 'https://example.org/2'})],
    'one',
    'id',
    /already that of "one"/,
  ],
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
    'what a lesson says itself',
    [entry('cap-proof', {lessons: ['cap']})],
    'cap-proof',
    'lessons',
    /take "cap" away/,
  ],
  ['two shelves on one page', [entry('one', {also: ['paxos']})], 'one', 'also', /twice on the page papers/],
])('finds %s', (_, entries, id, field, mend) => {
  expect(problems(...entries)).toEqual([{entry: id, field, mend: expect.stringMatching(mend)}]);
});

it('finds a shelf without entries', () => {
  expect(catalogProblems([entry('one')], {...known, pageOf: new Map([...known.pageOf].slice(0, 2))})).toEqual(
    [{entry: '<Shelf id="paxos">', field: 'id', mend: expect.stringMatching(/has no entry/)}],
  );
});

it('keeps addresses apart that differ in their query', () => {
  const watch = 'https://www.youtube.com/watch?v=';
  expect(sameAddress(`${watch}a`)).not.toBe(sameAddress(`${watch}b`));
});
