import {describe, expect, it} from 'vitest';
import {initialClique, runTwoStages} from './initially-dead.ts';
import type {Bit} from './protocol.ts';

/** Chance for a test: xorshift32 from a seed. */
function chance(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const bits = (number: number, length: number): Bit[] =>
  Array.from({length}, (_, place): Bit => ((number >> place) & 1 ? 1 : 0));

const sizes = [3, 4, 5];
const majorities = sizes.flatMap((n) =>
  Array.from({length: 2 ** n}, (_, mask) =>
    bits(mask, n).map((bit) => bit === 1),
  )
    .filter((alive) => 2 * alive.filter(Boolean).length > n)
    .map((alive) => ({n, alive})),
);

/** Strongly connected groups that no edge enters, by trying all sets: apart from the sample's way. */
function closedGroups(
  heard: ReadonlyMap<number, readonly number[]>,
): number[][] {
  const members = [...heard.keys()].sort((a, b) => a - b);
  const sets = Array.from({length: 2 ** members.length - 1}, (_, mask) =>
    members.filter((_member, place) => (mask + 1) & (1 << place)),
  );
  const closed = sets.filter((set) =>
    set.every((p) => (heard.get(p) ?? []).every((q) => set.includes(q))),
  );
  return closed.filter(
    (set) =>
      !closed.some(
        (other) =>
          other.length < set.length && other.every((p) => set.includes(p)),
      ),
  );
}

describe("Theorem 2's protocol, with a majority alive", () => {
  it('has all who live decide one value, whoever is dead and in whatever order messages arrive', () => {
    for (const {n, alive} of majorities)
      for (let seed = 0; seed < 40; seed++) {
        const inputs = bits(seed % 2 ** n, n);
        const {processes} = runTwoStages(inputs, alive, chance(seed));
        const decided = processes
          .filter((_, p) => alive[p])
          .map(({decision}) => decision);
        expect(new Set(decided).size).toBe(1);
        expect(inputs).toContain(decided[0]);
        expect(
          processes
            .filter((_, p) => !alive[p])
            .every(({decision}) => decision === null),
        ).toBe(true);
      }
  });

  it('has exactly one group that nobody outside was heard by, of more than half, and all find it', () => {
    for (const {n, alive} of majorities)
      for (let seed = 0; seed < 40; seed++) {
        const {heard, processes} = runTwoStages(
          bits(0, n),
          alive,
          chance(seed),
        );
        const groups = closedGroups(heard);
        expect(groups).toHaveLength(1);
        expect(2 * (groups[0]?.length ?? 0)).toBeGreaterThan(n);
        for (const [p, {clique}] of processes.entries())
          if (alive[p]) expect(clique).toEqual(groups[0]);
      }
  });

  it('can decide either value', () => {
    const decisions = [0, 31].map((number) => {
      const {processes} = runTwoStages(
        bits(number, 5),
        bits(31, 5).map(Boolean),
        chance(1),
      );
      return processes[0]?.decision;
    });
    expect(decisions).toEqual([0, 1]);
  });
});

it('with half alive or fewer, nobody gets through the first stage', () => {
  const {heard, processes} = runTwoStages(
    bits(5, 4),
    [true, true, false, false],
    chance(3),
  );
  expect(heard.size).toBe(0);
  expect(processes.every(({decision}) => decision === null)).toBe(true);
});

it('finds the clique of a graph that was worked out by hand', () => {
  const heard = new Map([
    [0, [1, 2]],
    [1, [0, 2]],
    [2, [0, 1]],
    [3, [0, 1]],
    [4, [2, 3]],
  ]);
  expect(initialClique(heard, 4)).toEqual([0, 1, 2]);
});
