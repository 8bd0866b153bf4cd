import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shuffledPlaces} from './shuffle.ts';

describe('shuffled places', () => {
  it('are each place once, never in their own order, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 12}), fc.string(), (count, seed) => {
        const places = shuffledPlaces(count, seed);
        expect([...places].sort((a, b) => a - b)).toEqual(Array.from({length: count}, (_, index) => index));
        expect(places).not.toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('are the same for the same seed', () => {
    expect(shuffledPlaces(5, 'cap/proof-steps')).toEqual(shuffledPlaces(5, 'cap/proof-steps'));
  });

  it('are not the same for all seeds', () => {
    const orders = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => shuffledPlaces(5, seed).join());
    expect(new Set(orders).size).toBeGreaterThan(4);
  });
});
