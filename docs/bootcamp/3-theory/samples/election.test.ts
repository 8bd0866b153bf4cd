import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leastOverlap, Voter} from './election.ts';

const request = fc.record({
  candidate: fc.constantFrom('a', 'b', 'c'),
  term: fc.integer({min: 1, max: 3}),
  voter: fc.nat({max: 2}),
});

describe('elections of Raft with three voters', () => {
  it('make at most one leader per term, whatever arrives in whatever order', () => {
    fc.assert(
      fc.property(fc.array(request, {maxLength: 40}), (requests) => {
        const voters = [0, 0, 0].map(() => new Voter({term: 0, place: 0}));
        const votes = new Map<string, Set<number>>();
        const leaders = new Map<number, Set<string>>();
        for (const {candidate, term, voter} of requests) {
          if (!voters[voter]?.asked(candidate, term, {term: 0, place: 0}))
            continue;
          const got = (votes.get(`${candidate} ${term}`) ?? new Set()).add(
            voter,
          );
          votes.set(`${candidate} ${term}`, got);
          if (got.size >= 2)
            leaders.set(
              term,
              (leaders.get(term) ?? new Set()).add(candidate),
            );
        }
        for (const [, those] of leaders) expect(those.size).toBe(1);
      }),
      {numRuns: 5_000},
    );
  });

  it('refuse a candidate whose log is behind, in its last term or in its length', () => {
    const voter = new Voter({term: 2, place: 5});
    expect(voter.asked('a', 3, {term: 1, place: 9})).toBe(false);
    expect(voter.asked('a', 3, {term: 2, place: 4})).toBe(false);
    expect(voter.asked('a', 3, {term: 2, place: 5})).toBe(true);
  });
});

/** All subsets of so many of these names. */
function subsets(names: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return names.flatMap((name, place) =>
    subsets(names.slice(place + 1), size - 1).map((rest) => [
      name,
      ...rest,
    ]),
  );
}

describe('majorities of the old group and the new', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const meet = (before: readonly string[], after: readonly string[]) => {
    const majority = (group: readonly string[]) =>
      subsets(group, Math.floor(group.length / 2) + 1);
    return Math.min(
      ...majority(before).flatMap((one) =>
        majority(after).map(
          (other) => one.filter((name) => other.includes(name)).length,
        ),
      ),
    );
  };

  it.each([1, 2, 3, 4, 5, 6])(
    'always meet when one node joins a group of %i, or leaves it',
    (size) => {
      const small = nodes.slice(0, size);
      const large = nodes.slice(0, size + 1);
      expect(meet(small, large)).toBe(leastOverlap(size, size + 1, size));
      expect(meet(small, large)).toBeGreaterThanOrEqual(1);
    },
  );

  it('need not meet when a group of three becomes five at once', () => {
    expect(meet(nodes.slice(0, 3), nodes.slice(0, 5))).toBe(0);
    expect(leastOverlap(3, 5, 3)).toBe(0);
  });
});
