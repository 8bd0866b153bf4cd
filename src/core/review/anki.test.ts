import fc from 'fast-check';
import {expect, it} from 'vitest';
import {ankiText, html} from './anki.ts';

/** Reads rows of quoted fields between tabs, as Anki's reader of separated values does. */
const rowsIn = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:\t|$)/g)].map(([, value = '']) => value.replaceAll('""', '"')),
    );

it('begins with the headers of the manual, and has a row of five columns for each note', () => {
  const text = ankiText([{id: 'terms/quorum', front: 'quorum', back: 'Enough <b>nodes</b>', lesson: 'cap'}]);
  const headers = text.split('\n').filter((line) => line.startsWith('#'));
  expect(headers).toContain('#separator:tab');
  // A deck that a collection does not have yet is made only where it stands in a column.
  expect(headers).toContain('#deck column:2');
  expect(headers.find((line) => line.startsWith('#columns:'))?.split('\t')).toHaveLength(5);
  expect(rowsIn(text)).toEqual([
    [
      'distributed-systems-bootcamp/terms/quorum',
      'Distributed Systems Bootcamp',
      'quorum',
      'Enough <b>nodes</b>',
      'bootcamp::cap',
    ],
  ]);
});

it('keeps whatever a field says, with quotes, tabs and line ends', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (front, back) => {
      const [row] = rowsIn(ankiText([{id: 'a', front, back, lesson: 'cap'}]));
      expect(row?.slice(2, 4)).toEqual([front, back].map((text) => text.replaceAll(/\s+/g, ' ')));
    }),
  );
});

it('lets no text become a tag', () => {
  expect(html('R < W & "x"')).toBe('R &lt; W &amp; "x"');
});
