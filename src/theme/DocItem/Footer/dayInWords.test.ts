import {expect, test} from 'vitest';
import {dayInWords} from './dayInWords.ts';

test('a day is told in words, the same everywhere on Earth', () => {
  expect(dayInWords(Date.UTC(2026, 10, 23, 23, 59))).toBe('23 November 2026');
  expect(dayInWords(Date.UTC(2027, 0, 1))).toBe('1 January 2027');
});
