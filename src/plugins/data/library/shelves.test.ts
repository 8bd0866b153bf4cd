import {expect, it} from 'vitest';
import {collectShelves} from './shelves.ts';

it('reads the shelves of each page in their order', () => {
  const shelves = collectShelves([
    ['papers', '<Shelf id="time">\n## Time\n</Shelf>\n<Shelf id="cap">…</Shelf>'],
    ['books', '<Shelf id="first">…</Shelf>'],
  ]);
  expect([...shelves]).toEqual([
    ['papers', ['time', 'cap']],
    ['books', ['first']],
  ]);
});

it.each([
  ['two pages', '<Shelf id="a">'],
  ['one page', '<Shelf id="b"><Shelf id="b">'],
])('refuses one shelf twice on %s', (_, text) => {
  expect(() =>
    collectShelves([
      ['papers', '<Shelf id="a">'],
      ['books', text],
    ]),
  ).toThrow(/books.mdx has 1 problem:\n.*is already a shelf of (papers|books).mdx/);
});
