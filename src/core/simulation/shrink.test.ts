import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {shrink} from './shrink.ts';

describe('shrinking', () => {
  test('finds the few that are needed, and leaves out every other', () => {
    const items = Array.from({length: 100}, (_, place) => place);
    const needed = [3, 41, 97];
    const {items: left} = shrink(items, (some) => needed.every((each) => some.includes(each)), 1000);
    expect(left).toEqual(needed);
  });

  test('of what is left nothing can be left out, whatever is needed together', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), {maxLength: 8}), fc.nat(40), (needed, other) => {
        const items = Array.from({length: 41}, (_, place) => place);
        const fails = (some: readonly number[]) =>
          needed.every((each) => some.includes(each)) || (some.includes(other) && some.length > 3);
        const {items: left} = shrink(items, fails, 10_000);
        expect(left.length === items.length || fails(left)).toBe(true);
        left.forEach((item) => {
          expect(fails(left.filter((each) => each !== item))).toBe(false);
        });
      }),
    );
  });

  test('asks no more often than it may, and still gives what fails', () => {
    const items = Array.from({length: 64}, (_, place) => place);
    const {items: left, asked} = shrink(items, (some) => some.includes(63), 5);
    expect(asked).toBeLessThanOrEqual(5);
    expect(left).toContain(63);
    expect(left.length).toBeLessThan(64);
  });
});
