import {describe, expect, it} from 'vitest';
import {witness} from './linearizable.ts';
import {quorums} from './quorum.ts';
import {slowWrite} from './write-back.ts';

describe('two reads, one after the other, while a write is under way', () => {
  it('return the new value and then the old one, though R + W = 5 > 3 = N', () => {
    const [, first, second] = slowWrite([1, 2], false);
    expect(first?.value).toBe(1);
    expect(second?.value).toBe(0);
  });

  it('are then not atomic', () => {
    expect(witness(slowWrite([1, 2], false))).toBeNull();
  });

  it('are atomic, whichever two replicas the second asks, when the first writes back', () => {
    for (const quorum of quorums(3, 2))
      expect(witness(slowWrite(quorum, true))).not.toBeNull();
  });
});
