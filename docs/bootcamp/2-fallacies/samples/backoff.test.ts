import {describe, expect, it} from 'vitest';
import {
  busiestSlot,
  ceilingMs,
  decorrelatedJitterMs,
  equalJitterMs,
  fullJitterMs,
  type Chance,
} from './backoff.ts';
import {jitter, randomWaitsMs} from '../figures/jitter.ts';

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

  it('with waits spread evenly leaves each of the 80 slots 12 or 13 of 1,000 clients', () => {
    const chance = evenly(1_000);
    const waits = Array.from({length: 1_000}, () =>
      fullJitterMs(settings, 3, chance),
    );
    expect(busiestSlot(waits, 10)).toBe(13);
  });

  it('with full jitter drawn at random leaves about 22 in the fullest slot, as a mean of 1,000 crowds', () => {
    const crowds = Array.from({length: 1_000}, (_, seed) =>
      busiestSlot(randomWaitsMs(seed), 10),
    );
    const mean =
      crowds.reduce((sum, each) => sum + each, 0) / crowds.length;
    expect(Math.round(mean)).toBe(22);
  });

  it('draws the crowd of the picture as the lesson tells it', () => {
    const bars = jitter.series[0]?.points ?? [];
    expect(bars.reduce((sum, [, clients]) => sum + clients, 0)).toBe(1_000);
    expect(Math.max(...bars.map(([, clients]) => clients))).toBe(
      busiestSlot(randomWaitsMs(1), 10),
    );
  });
});
