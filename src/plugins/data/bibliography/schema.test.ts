import {expect, it} from 'vitest';
import {stringify} from 'yaml';
import {parseList} from '../mistakes/list-file.ts';
import {catalogEntry} from './schema.ts';

/** A well-formed entry, to be spoilt in one field. */
const sound = {
  id: 'raft-paper',
  title: 'In Search of an Understandable Consensus Algorithm',
  authors: ['Diego Ongaro', 'John Ousterhout'],
  year: 2014,
  kind: 'paper',
  section: 'raft',
  topics: ['raft'],
  url: 'https://www.usenix.org/raft.pdf',
  access: 'free',
  level: 2,
  why: 'Consensus designed to be explained.',
  source: 'added',
  checked: 'V',
};

const read = (text: string) => parseList('catalog.yaml', text, {schema: catalogEntry, name: 'id'});
const parse = (...entries: unknown[]) => read(stringify(entries));

it('reads a sound entry as it is', () => {
  expect(parse(sound)).toEqual([sound]);
});

it.each<[string, object, RegExp]>([
  [
    'no access',
    {access: undefined},
    /raft-paper: access: is missing; write one of: free, registration, paywall/,
  ],
  ['an access that does not exist', {access: 'gratis'}, /access: write one of: free, registration, paywall/],
  ['no reason to read it', {why: undefined}, /raft-paper: why: is missing; add it/],
  ['a reason without an end', {why: 'Good'}, /why: write a whole sentence/],
  ['an id with capitals', {id: 'Raft'}, /Raft: id: use small letters, digits and single hyphens/],
  ['no id', {id: undefined}, /entry 1: id: is missing/],
  ['a level beyond three', {level: 4}, /level: write one of: 1, 2, 3/],
  ['a year in words', {year: 'last year'}, /year: write the year as a number/],
  ['a year before the field', {year: 20}, /year: is not a year/],
  ['an address without its scheme', {url: 'raft.github.io'}, /url: write the whole address/],
  ['an address of another kind', {url: 'ftp://raft.github.io/'}, /url: write a web address/],
  ['a whole address as DOI', {doi: 'https://doi.org/10.1145/1'}, /doi: write the bare DOI/],
  ['no topic', {topics: []}, /topics: give at least one topic/],
  ['a misspelt field', {acess: 'free'}, /raft-paper: acess: is no field of an entry; did you mean "access"/],
  ['an empty list of authors', {authors: []}, /authors: leave the field out/],
  ['a month that is none', {checked: '2026-13'}, /checked: write V, M, or the month/],
  ['half a page', {pages: 0.5}, /pages: write a whole number/],
])('refuses %s, naming entry, field and fix', (_, wrong, message) => {
  expect(() => parse({...sound, ...wrong})).toThrow(message);
});

it('tells all problems of a file at once, with the file', () => {
  expect(() => parse({...sound, level: 9}, {...sound, id: 'other', kind: 'song'})).toThrow(
    /^catalog.yaml has 2 problems:\n.*level.*\n.*kind/,
  );
});

it('refuses a file that is no list', () => {
  expect(() => read('papers: many')).toThrow(/write a list/);
});

it('says in which lines an id stands twice', () => {
  const one = stringify([sound]);
  const second = one.split('\n').length;
  expect(() => read(one + one)).toThrow(
    `line ${second}, raft-paper: id: "raft-paper" stands in line 1 already`,
  );
});
