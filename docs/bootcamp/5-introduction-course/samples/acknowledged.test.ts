import {describe, expect, it} from 'vitest';
import {checkSet, failover} from './acknowledged.ts';

describe('the set checker', () => {
  it('calls a write lost only if it had been acknowledged', () => {
    const verdict = checkSet(
      [
        {value: 1, outcome: 'ok'},
        {value: 2, outcome: 'info'},
        {value: 3, outcome: 'fail'},
      ],
      new Set(),
    );
    expect(verdict).toEqual({lost: [1], revived: [], recovered: []});
  });

  it('takes an unknown write either way, and a failed one only as absent', () => {
    const verdict = checkSet(
      [
        {value: 2, outcome: 'info'},
        {value: 3, outcome: 'fail'},
      ],
      new Set([2, 3]),
    );
    expect(verdict).toEqual({lost: [], revived: [3], recovered: [2]});
  });
});

describe('a failover with delayed copies', () => {
  it('loses every write that was acknowledged after the cut, and none from before', () => {
    expect(failover(5, 2).lost).toEqual([2, 3, 4]);
    expect(failover(5, 5).lost).toEqual([]);
  });

  it('loses the share that was accepted alone: 56 of 100 if 44 had been copied', () => {
    expect(failover(100, 44).lost).toHaveLength(56);
  });
});
