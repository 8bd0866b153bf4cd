import {expect, test} from 'vitest';
import {draw, stream} from '../simulation/stream.ts';
import {naturalLogarithm} from './logarithm.ts';
import {average} from './statistics.trial.ts';
import {placeOf, spread, unit} from './variates.ts';

const own = stream(3, 'variates');
const drawn = Array.from({length: 100_000}, (_, k) => draw(own, k));

test('the logarithm is within 8 units of the last place of Math.log, over all that can be drawn', () => {
  const hard = [0, 1, 2 ** 31, 2 ** 32 - 1, 3 * 2 ** 30, 2 ** 32 - 2 ** 10];
  for (const number of [...drawn, ...hard]) {
    const expected = Math.log(unit(number));
    expect(Math.abs(naturalLogarithm(unit(number)) - expected)).toBeLessThanOrEqual(
      8 * Number.EPSILON * Math.max(Math.abs(expected), 2 ** -20),
    );
  }
  for (const large of [1, 1.4999, 1.5, 2, 1e6, 2 ** 40]) {
    expect(naturalLogarithm(large)).toBeCloseTo(Math.log(large), 12);
  }
});

test('times are spread as they say: the share below each quantile is its probability', () => {
  const mean = 1_000_000;
  const quantiles = {
    exponential: (p: number) => -mean * Math.log(1 - p),
    heavy: (p: number) => mean / (2 * Math.sqrt(1 - p)),
  };
  for (const kind of ['exponential', 'heavy'] as const) {
    for (const p of [0.1, 0.5, 0.9, 0.99, 0.999]) {
      const below = drawn.filter((number) => spread(kind, mean, number) <= quantiles[kind](p)).length;
      const error = Math.sqrt((p * (1 - p)) / drawn.length);
      expect(Math.abs(below / drawn.length - p), `${kind} at ${p}`).toBeLessThan(4 * error);
    }
  }
  expect(new Set(drawn.map((number) => spread('constant', 20_000, number)))).toEqual(new Set([20_000]));
  expect(
    Math.abs(average(drawn.map((number) => spread('exponential', mean, number))) / mean - 1),
  ).toBeLessThan(4 / Math.sqrt(drawn.length));
});

test('a place is one of those that there are, the ends included', () => {
  expect(placeOf(5, 0)).toBe(0);
  expect(placeOf(5, 2 ** 32 - 1)).toBe(4);
});
