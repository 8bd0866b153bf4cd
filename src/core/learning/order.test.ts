import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chain, closed, keepsOrder, placeText, possiblePlaces, standsRight, type Before} from './order.ts';
import {permutations} from './permutations.trial.ts';

/** Any partial order of up to six steps whose file keeps it: each step may need any of those above it. */
const anyOrder: fc.Arbitrary<Before> = fc
  .integer({min: 2, max: 6})
  .chain((count) =>
    fc.tuple(
      ...Array.from({length: count}, (_, step) => fc.subarray(Array.from({length: step}, (__, i) => i))),
    ),
  );

/** A diamond: 0, then 1 and 2 either way, then 3. */
const diamond = closed([[], [0], [0], [1, 2]]);

const right = (before: Before) => permutations(before.length).filter((places) => keepsOrder(before, places));

describe('an order', () => {
  it('of a chain is one', () => {
    expect(right(chain(4))).toEqual([[1, 2, 3, 4]]);
  });

  it('of a diamond is two', () => {
    expect(right(diamond)).toEqual([
      [1, 2, 3, 4],
      [1, 3, 2, 4],
    ]);
  });

  it('is right when it keeps what was written, closure or not', () => {
    fc.assert(
      fc.property(anyOrder, (direct) => {
        const written = permutations(direct.length).filter((places) =>
          direct.every((earlier, later) =>
            earlier.every((each) => (places[each] ?? 0) < (places[later] ?? 0)),
          ),
        );
        expect(right(closed(direct))).toEqual(written);
      }),
    );
  });
});

it('a step can have just the places that the right orders give it', () => {
  fc.assert(
    fc.property(anyOrder, (direct) => {
      const before = closed(direct);
      before.forEach((_, step) => {
        const seen = [...new Set(right(before).map((places) => places[step] ?? 0))].sort((a, b) => a - b);
        const [first, last] = possiblePlaces(before, step);
        expect(seen).toEqual(Array.from({length: last - first + 1}, (__, index) => first + index));
      });
    }),
  );
});

it('tells its places in words', () => {
  expect([0, 1, 3].map((step) => placeText(diamond, step))).toEqual(['Place 1', 'Place 2 or 3', 'Place 4']);
  expect(placeText([[], [], []], 1)).toBe('Place 1 to 3');
});

it('a step stands right on the right side of all that it has to do with, however far away', () => {
  const standing = (places: number[]) => [0, 1, 2].filter((step) => standsRight(chain(3), places, step));
  expect(standing([1, 3, 2])).toEqual([0]);
  expect(standing([3, 1, 2])).toEqual([]);
  expect(standing([1, 1, 2])).toEqual([2]);
});
