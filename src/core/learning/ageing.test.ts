import {describe, expect, it} from 'vitest';
import {ageingWords, isMonth, isYearOld, monthInWords} from './ageing.ts';

const found = (text: string) => ageingWords(text).map(({word}) => word);

describe('a word that says "now" of the world', () => {
  it.each([
    ['It is the only fault so far.', 'so far'],
    ['Currently it has two kinds.', 'Currently'],
    ['in today’s implementation', 'today'],
    ['The latest version of which we know', 'latest'],
    ['the newest releases', 'newest releases'],
    ['TLS is free nowadays', 'nowadays'],
    ['It was bought recently.', 'recently'],
    ['The prize is now called after Dijkstra.', 'now called'],
    ['a series that goes on to this day', 'to this day'],
    ['Last year it had three.', 'Last year'],
  ])('is found: %s', (text, word) => {
    expect(found(text)).toEqual([word]);
  });

  it.each([
    'every read returns the newest version that it sees',
    'the newest accepted proposal',
    'the most recently written value',
    'If the coordinator dies now, it waits.',
    'The leader is now cut off.',
    'the latest value',
    'And on the marker, at the latest, it records its state.',
    'The classes are so far apart that one swallows the others.',
    'the newest proposal accepted so far',
    'A solar latest-generation panel',
  ])('is not in what a protocol does: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is told with its place', () => {
    expect(ageingWords('Today, so far')).toEqual([
      {word: 'Today', start: 0, end: 5},
      {word: 'so far', start: 7, end: 13},
    ]);
  });
});

describe('a month', () => {
  it('is a year and two digits', () => {
    expect(['2026-11', '2026-13', '2026-1', '26-11', 'November'].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is told in words', () => {
    expect(monthInWords('2026-01')).toBe('January 2026');
  });

  it('is old after twelve more', () => {
    expect([
      isYearOld('2026-11', '2027-10'),
      isYearOld('2026-11', '2027-11'),
      isYearOld('2026-11', '2026-10'),
    ]).toEqual([false, true, false]);
  });
});
