import {describe, expect, it} from 'vitest';
import {leastOverlap, quorumLatencyMs, quorums} from './quorum.ts';

describe('read and write sets', () => {
  it('share at least R + W - N nodes, and no more than that can be promised', () => {
    for (let n = 1; n <= 6; n++)
      for (let r = 1; r <= n; r++)
        for (let w = 1; w <= n; w++)
          expect(leastOverlap(n, r, w)).toBe(Math.max(0, r + w - n));
  });

  it('of Dynamo, (N, R, W) = (3, 2, 2), share one node at least', () => {
    expect(quorums(3, 2)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(leastOverlap(3, 2, 2)).toBe(1);
  });

  it('can miss each other when R + W is not more than N', () => {
    expect(leastOverlap(3, 1, 2)).toBe(0);
  });

  it('of two writes meet as soon as 2W > N', () => {
    expect(leastOverlap(5, 3, 3)).toBe(1);
    expect(leastOverlap(4, 2, 2)).toBe(0);
  });
});

describe('the latency of a quorum', () => {
  const roundTripsMs = [1, 30, 80];

  it('is that of the slowest reply which it needs', () => {
    expect(quorumLatencyMs(roundTripsMs, 1)).toBe(1);
    expect(quorumLatencyMs(roundTripsMs, 2)).toBe(30);
    expect(quorumLatencyMs(roundTripsMs, 3)).toBe(80);
  });

  it('does not exist for more replies than there are replicas', () => {
    expect(() => quorumLatencyMs(roundTripsMs, 4)).toThrow(RangeError);
  });
});
