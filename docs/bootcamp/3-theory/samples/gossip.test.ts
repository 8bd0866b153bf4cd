import {describe, expect, it} from 'vitest';
import {repair} from '../figures/numbers.ts';
import {afterPull, afterPush, roundsUntil} from './gossip.ts';

describe('repairing the last tenth', () => {
  it('by pull squares the share each round, and gets below one in a thousand in two', () => {
    expect(afterPull(0.1)).toBeCloseTo(0.01, 10);
    expect(roundsUntil(0.001, 0.1, afterPull)).toBe(2);
  });

  it('by push divides it by about e each round, and needs five', () => {
    expect(afterPush(0.001) / 0.001).toBeCloseTo(1 / Math.E, 2);
    expect(roundsUntil(0.001, 0.1, afterPush)).toBe(5);
  });

  it('is what the lesson says', () => {
    expect(repair).toEqual({pull: 2, push: 5});
  });
});
