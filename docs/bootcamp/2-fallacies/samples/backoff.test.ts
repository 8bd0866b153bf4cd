import {describe, expect, it} from 'vitest';
import {
  busiestSlot,
  ceilingMs,
  decorrelatedJitterMs,
  equalJitterMs,
  fullJitterMs,
  type Chance,
} from './backoff.ts';

const settings = {baseMs: 100, capMs: 5_000};

/** The middle of each of n equal parts of the unit interval, in turn: chance without the luck. */
function evenly(n: number): Chance {
  let k = 0;
  return () => ((k++ % n) + 0.5) / n;
}

describe('back-off', () => {
  it('doubles the ceiling with each retry, up to the cap', () => {
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7].map((retry) => ceilingMs(settings, retry)),
    ).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  });

  it('keeps each kind of jitter within its bounds', () => {
    const least: Chance = () => 0;
    const most: Chance = () => 1;
    expect([
      fullJitterMs(settings, 3, least),
      fullJitterMs(settings, 3, most),
    ]).toEqual([0, 800]);
    expect([
      equalJitterMs(settings, 3, least),
      equalJitterMs(settings, 3, most),
    ]).toEqual([400, 800]);
    expect([
      decorrelatedJitterMs(settings, 800, least),
      decorrelatedJitterMs(settings, 800, most),
    ]).toEqual([100, 2_400]);
    expect(decorrelatedJitterMs(settings, 4_000, most)).toBe(5_000);
  });

  it('without jitter brings a thousand clients back in the same 10 ms', () => {
    const waits = Array.from({length: 1_000}, () => ceilingMs(settings, 3));
    expect(busiestSlot(waits, 10)).toBe(1_000);
  });

  it('with full jitter leaves a slot an even share: 1,000 clients over 80 slots', () => {
    const chance = evenly(1_000);
    const waits = Array.from({length: 1_000}, () =>
      fullJitterMs(settings, 3, chance),
    );
    expect(busiestSlot(waits, 10)).toBe(13);
  });
});
