import {describe, expect, it} from 'vitest';
import {attemptsReachingTheBottom} from './amplification.ts';

describe('retry amplification', () => {
  it('turns one request into 64 when three layers make three retries each', () => {
    expect(attemptsReachingTheBottom(3, 3)).toBe(64);
  });

  it('counts attempts, not retries: three tries at five layers make 243, four make 1,024', () => {
    expect(attemptsReachingTheBottom(5, 2)).toBe(243);
    expect(attemptsReachingTheBottom(5, 3)).toBe(1024);
  });

  it('stays at the attempts of one layer when only that layer retries', () => {
    expect(attemptsReachingTheBottom(1, 3)).toBe(4);
  });
});
