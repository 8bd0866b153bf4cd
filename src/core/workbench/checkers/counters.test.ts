import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Json} from '../json.ts';
import {judgeCounter, possibleSums} from './counters.ts';
import {history} from './history.trial.ts';

const finalRead = (value: Json) =>
  [
    [1, 'invoke', 'read', null, null, 'final'],
    [1, 'ok', 'read', value, null, 'final'],
  ] as const;
const adds = [
  [0, 'invoke', 'add', 3],
  [0, 'ok', 'add', 3],
  [0, 'invoke', 'add', 4],
  [0, 'info', 'add', 4],
  [3, 'invoke', 'add', -2],
  [3, 'fail', 'add', -2],
] as const;

describe('a counter', () => {
  it.each([3, 7])('may be %d in the end, with or without what nobody knows', (value) => {
    expect(judgeCounter(history(...adds, ...finalRead(value))).valid).toBe(true);
  });

  it.each([0, 1, 4, 5])('may not be %d', (value) => {
    expect(judgeCounter(history(...adds, ...finalRead(value)))).toMatchObject({
      valid: false,
      anomalies: [{name: 'impossible value', says: /3, 7/, examples: [{node: 'n1', value}]}],
    });
  });

  it('may be stale before the end, and without a final read nothing is known', () => {
    const early = [[1, 'invoke', 'read'] as const, [1, 'ok', 'read', 0] as const] as const;
    expect(judgeCounter(history(...adds, ...early, ...finalRead(3))).valid).toBe(true);
    expect(judgeCounter(history(...adds, ...early)).valid).toBe('unknown');
  });

  it('has the possible sums that trying all parts gives', () => {
    const deltas = fc.array(fc.integer({min: -5, max: 5}), {maxLength: 8});
    fc.assert(
      fc.property(fc.integer({min: -9, max: 9}), deltas, (certain, unsure) => {
        const all = unsure.reduce(
          (sums, delta) => new Set([...sums].flatMap((sum) => [sum, sum + delta])),
          new Set([certain]),
        );
        const found = possibleSums(certain, unsure).flatMap(([least, most]) =>
          Array.from({length: most - least + 1}, (_, step) => least + step),
        );
        expect(found).toEqual([...all].sort((a, b) => a - b));
      }),
    );
  });
});
