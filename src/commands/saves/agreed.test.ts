import {expect, test} from 'vitest';
import {agreed} from './agreed.ts';

test('the median counts where the rounds agree, all but one', () => {
  expect(agreed([30, 40, 50, 35, 45, 60, -80])).toBe(40);
});

test('where they do not, nothing is said', () => {
  expect(agreed([77, -60, 90, 80, -75, 79, 81])).toBe(0);
});
