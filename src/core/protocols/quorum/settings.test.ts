import {expect, test} from 'vitest';
import {majority} from './settings.ts';

test('a majority is more than half', () => {
  expect([1, 2, 3, 4, 5].map(majority)).toEqual([1, 2, 2, 3, 3]);
});
