import {describe, expect, test} from 'vitest';
import {millis} from '../../simulation/time.ts';
import {elect, firstTimeoutBy, splitRate, type ElectionTrial} from './run/elections.ts';

const RUNS = 2000;

describe.each<ElectionTrial>([
  {nodes: 5, left: 4, latencyMicros: millis(20)},
  {nodes: 5, left: 5, latencyMicros: millis(40)},
  {nodes: 3, left: 2, latencyMicros: millis(15)},
])('an election among $left of $nodes servers', (trial) => {
  const trials = Array.from({length: RUNS}, (_, seed) => elect(trial, seed));

  test('splits the vote as often as the formula says, within four standard errors', () => {
    const rate = splitRate(trial);
    const seen = trials.filter(({split}) => split).length / RUNS;
    expect(Math.abs(seen - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / RUNS));
    expect(rate).toBeGreaterThan(0.01);
  });

  test('begins after 1/(s + 1) of the range in the mean, within four standard errors', () => {
    const {left} = trial;
    const mean = trials.reduce((sum, {wait}) => sum + wait, 0) / RUNS;
    const variance = left / ((left + 1) ** 2 * (left + 2));
    expect(Math.abs(mean - 1 / (left + 1))).toBeLessThan(4 * Math.sqrt(variance / RUNS));
  });

  test('has its first time-out when the curve says, at each tenth of the range', () => {
    for (let tenth = 1; tenth < 10; tenth++) {
      const share = tenth / 10;
      const expected = firstTimeoutBy(trial, share);
      const seen = trials.filter(({wait}) => wait <= share).length / RUNS;
      const error = Math.sqrt((expected * (1 - expected)) / RUNS);
      expect(Math.abs(seen - expected)).toBeLessThan(4 * error + 1 / RUNS);
    }
  });
});
