import path from 'node:path';
import {expect, it} from 'vitest';
import {loadLibrary} from './load.ts';
import {makePage, makeWholeLibrary, toResource} from './pages.ts';
import {pageNames} from './shelves.ts';

const library = loadLibrary(path.resolve('.'));
const pages = pageNames.map((name) => makePage(library, name));
const ids = new Set(library.entries.map(({id}) => id));

it('has the 211 entries that it began with, and more if anything', () => {
  // Which ones they are is kept with all published ids (src/core/learning/published-ids.txt).
  expect(ids.size).toBeGreaterThanOrEqual(211);
});

it('shows every entry on the page of its section', () => {
  const shown = new Set(pages.flatMap(({shelves}) => Object.values(shelves).flat()));
  expect(shown).toEqual(ids);
});

it('gives each page the entries of its shelves, the words for them, and nothing else', () => {
  for (const page of pages) {
    const onShelves = Object.values(page.shelves).flat();
    expect(page.resources.map(({id}) => id).sort()).toEqual([...onShelves].sort());
    const topics = new Set(page.resources.flatMap((resource) => resource.topics));
    expect(new Set(Object.keys(page.topics))).toEqual(topics);
  }
});

it('gives the reading list every entry', () => {
  expect(makeWholeLibrary(library).resources).toHaveLength(ids.size);
});

it('writes every outward address as one the browser reads unchanged', () => {
  for (const {url} of library.entries) {
    expect(new URL(url).href.replace(/\/$/, '')).toBe(url.replace(/\/$/, ''));
  }
});

it('derives the lessons of an entry from the lessons and from the entry, each once, in the order of the path', () => {
  const [entry] = library.entries;
  if (!entry) throw new Error('The catalog is empty.');
  const lesson = (id: string, readings: string[]) => ({id, number: 1, title: id, path: '/', readings});
  const lessons = [lesson('b', [entry.id, entry.id]), lesson('a', []), lesson('c', [])];
  expect(toResource({...entry, lessons: ['a', 'b']}, lessons).lessons).toEqual(['b', 'a']);
});
