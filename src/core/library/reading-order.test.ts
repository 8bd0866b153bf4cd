import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toReadKey} from './marks.ts';
import {lastPlace, moveTo, readingOrder} from './reading-order.ts';

/** A reader's record, as far as lists need it. */
const record = (places: Record<string, unknown>) => {
  const kept = new Map(Object.entries(places).map(([id, place]) => [toReadKey(id), place]));
  return {kept, valueOf: (key: string): unknown => kept.get(key) ?? null};
};

describe('a reading list', () => {
  it('holds what is marked, by place', () => {
    const {valueOf} = record({a: 2, b: 1, c: null, d: false, e: 0.5});
    expect(readingOrder(['a', 'b', 'c', 'd', 'e', 'f'], valueOf)).toEqual(['e', 'b', 'a']);
  });

  it('puts a mark without a place last, and equal places by id', () => {
    const {valueOf} = record({z: true, y: 1, x: 1, w: 7});
    expect(readingOrder(['w', 'x', 'y', 'z'], valueOf)).toEqual(['x', 'y', 'w', 'z']);
  });

  it('takes a new mark at its end', () => {
    expect(lastPlace([])).toBe(1);
    expect(lastPlace([3.5, true, null, -2])).toBe(4);
  });

  it('moves an entry by one write', () => {
    const {valueOf} = record({a: 1, b: 2, c: 3});
    expect(moveTo(['a', 'b', 'c'], 'c', 1, valueOf)).toEqual([{key: toReadKey('c'), value: 1.5}]);
    expect(moveTo(['a', 'b', 'c'], 'c', 0, valueOf)).toEqual([{key: toReadKey('c'), value: 0}]);
    expect(moveTo(['a', 'b', 'c'], 'a', 2, valueOf)).toEqual([{key: toReadKey('a'), value: 4}]);
  });

  it('gives all a new place where two neighbours leave no room', () => {
    const {valueOf} = record({a: 1, b: 1, c: 2});
    expect(moveTo(['a', 'b', 'c'], 'c', 1, valueOf).map(({value}) => value)).toEqual([1, 2, 3]);
  });

  it('is after any moves what moving a plain list gives', () => {
    const moves = fc.array(fc.record({from: fc.nat(5), to: fc.nat(5)}), {maxLength: 200});
    const start = fc.array(fc.oneof(fc.integer({min: -3, max: 3}), fc.constant(true)), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(start, moves, (places, all) => {
        const ids = places.map((_, index) => `e${index}`);
        const {kept, valueOf} = record(Object.fromEntries(ids.map((id, index) => [id, places[index]])));
        for (const {from, to} of all) {
          const before = readingOrder(ids, valueOf);
          const id = before[from] ?? 'e0';
          const rest = before.filter((each) => each !== id);
          for (const {key, value} of moveTo(before, id, to, valueOf)) kept.set(key, value);
          expect(readingOrder(ids, valueOf)).toEqual([...rest.slice(0, to), id, ...rest.slice(to)]);
        }
      }),
    );
  });
});
