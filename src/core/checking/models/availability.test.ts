import {expect, test} from 'vitest';
import {availabilityOf} from './availability.ts';
import {follows, modelNames} from './names.ts';

const ranks = ['total', 'sticky', 'unavailable'];

test('what follows from a model is never less available', () => {
  for (const model of modelNames) {
    for (const weaker of follows[model]) {
      expect(ranks.indexOf(availabilityOf(weaker)), `${model} → ${weaker}`).toBeLessThanOrEqual(
        ranks.indexOf(availabilityOf(model)),
      );
    }
  }
});

test('a model is total only if it asks nothing of one’s own writes', () => {
  expect(modelNames.filter((model) => availabilityOf(model) === 'total')).toEqual([
    'monotonic reads',
    'monotonic writes',
    'writes follow reads',
    'eventual',
  ]);
});
