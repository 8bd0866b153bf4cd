import {expect, test} from 'vitest';
import {slowest} from './slowest.ts';

test('the ten slowest stand in their order, and no eleventh', () => {
  const spent = new Map(Array.from({length: 12}, (_, index) => [`spec ${index}`, index * 1000]));
  const lines = slowest(spent).split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('    11.0  spec 11');
  expect(lines[9]).toBe('     2.0  spec 2');
});
