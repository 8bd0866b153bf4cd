import {describe, expect, it} from 'vitest';
import {hedgedMs, inSeries, slowFanOut} from './tail.ts';

const percent = (share: number) => (share * 100).toFixed(1);

describe('the tail at scale', () => {
  it.each([
    [1, '1.0'],
    [10, '9.6'],
    [50, '39.5'],
    [100, '63.4'],
  ])(
    'makes a request that waits for %i servers slow %s% of the time',
    (servers, share) => {
      expect(percent(slowFanOut(servers, 0.01))).toBe(share);
    },
  );

  it('passes one half at 69 servers', () => {
    expect(slowFanOut(68, 0.01)).toBeLessThan(0.5);
    expect(slowFanOut(69, 0.01)).toBeGreaterThan(0.5);
  });

  it('does not spare better servers in greater numbers: one slow answer in 10,000, 2,000 servers, 18%', () => {
    expect(Math.round(100 * slowFanOut(2_000, 0.0001))).toBe(18);
    expect(Math.round(100 * slowFanOut(300, 0.001))).toBe(26);
  });
});

describe('a hedged request', () => {
  it('costs nothing while the first answer is prompt', () => {
    expect(hedgedMs(8, 8, 10)).toBe(8);
  });

  it('bounds a slow first answer by the hedge delay and a second try', () => {
    expect(hedgedMs(1_800, 8, 10)).toBe(18);
  });

  it('cannot help when both copies are slow', () => {
    expect(hedgedMs(1_800, 1_800, 10)).toBe(1_800);
  });
});

describe('availability in series', () => {
  it('multiplies: ten parts at 99.9% give 99.0%', () => {
    expect(percent(inSeries(10, 0.999))).toBe('99.0');
  });
});
