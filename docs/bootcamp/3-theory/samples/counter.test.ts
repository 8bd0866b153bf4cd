import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {increment, merge, total, type Counts} from './counter.ts';

const counts: fc.Arbitrary<Counts> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat({max: 9}))
  .map((entries) => new Map(Object.entries(entries)));

/** Maps compare by content whatever the order in which keys were put in. */
const state = (value: Counts) => Object.fromEntries([...value].sort());

describe('merge of a grow-only counter', () => {
  it('does not mind the order of states', () => {
    fc.assert(
      fc.property(counts, counts, counts, (x, y, z) => {
        expect(state(merge(x, y))).toEqual(state(merge(y, x)));
        expect(state(merge(merge(x, y), z))).toEqual(
          state(merge(x, merge(y, z))),
        );
      }),
    );
  });

  it('does not mind repeats', () => {
    fc.assert(
      fc.property(counts, counts, (x, y) => {
        expect(state(merge(x, x))).toEqual(state(x));
        expect(state(merge(merge(x, y), y))).toEqual(state(merge(x, y)));
      }),
    );
  });

  it('loses no increment that two replicas made apart', () => {
    const start: Counts = new Map();
    const left = increment(increment(start, 'left'), 'left');
    const right = increment(start, 'right');
    expect(total(merge(left, right))).toBe(3);
  });
});
