import {describe, expect, test} from 'vitest';
import {measure} from '../../core/calls/measures.ts';
import {latencyAt, LongRun, summary} from './running.ts';
import {settingsOf} from './setup.ts';

describe('a long run', () => {
  test('in slices comes to the same as in one go', () => {
    const settings = {...settingsOf('reliable', 2), calls: 3000};
    const long = new LongRun({settings, seed: 4});
    let answer = long.advance(1000);
    let slices = 1;
    for (; answer.kind === 'progress'; slices++) answer = long.advance(1000);
    expect(slices).toBeGreaterThan(5);
    expect(answer.summary).toEqual(summary(measure(settings, 4)));
  });

  test('reads percentiles from what is drawn as they are', () => {
    const {distribution, measures} = summary(measure({...settingsOf('reliable', 2), calls: 20_000}, 4));
    expect(latencyAt(distribution, 0.5)).toBe(measures.p50Ms);
    expect(latencyAt(distribution, 0.99)).toBe(measures.p99Ms);
    expect(latencyAt(distribution, 0.999)).toBe(measures.p999Ms);
  });
});
