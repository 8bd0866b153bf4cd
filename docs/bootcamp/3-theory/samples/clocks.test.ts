import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  happenedBefore,
  isBefore,
  lamportClock,
  vectorClock,
  type Event,
} from './clocks.ts';

/** Any list of up to 12 events of three processes, in which an event may receive from an earlier one elsewhere. */
const anyEvents: fc.Arbitrary<Event[]> = fc
  .array(
    fc.record({process: fc.constantFrom('a', 'b', 'c'), from: fc.nat()}),
    {maxLength: 12},
  )
  .map((drafts) =>
    drafts.map(({process, from}, place) => {
      const send = place === 0 ? -1 : (from % (2 * place)) - place;
      const receives =
        send >= 0 && drafts[send]?.process !== process
          ? {receives: send}
          : {};
      return {process, ...receives};
    }),
  );

function forAllPairs(
  events: readonly Event[],
  check: (a: number, b: number) => void,
) {
  events.forEach((_, a) => {
    events.forEach((__, b) => {
      check(a, b);
    });
  });
}

describe('a Lamport clock', () => {
  it('gives a smaller number to whatever happened before', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const stamps = lamportClock(events);
        forAllPairs(events, (a, b) => {
          if (happenedBefore(events, a, b))
            expect(stamps[a] ?? 0).toBeLessThan(stamps[b] ?? 0);
        });
      }),
      {numRuns: 300},
    );
  });

  it('says nothing the other way round: 1 on a silent process, 2 on another', () => {
    const events: Event[] = [
      {process: 'a'},
      {process: 'b'},
      {process: 'b'},
    ];
    expect(lamportClock(events)).toEqual([1, 1, 2]);
    expect(happenedBefore(events, 0, 2)).toBe(false);
  });

  it('gives 3 and 7 to two events whether or not the first happened before the second', () => {
    const three: Event[] = [{process: 'a'}, {process: 'a'}, {process: 'a'}];
    const own = (count: number): Event[] =>
      Array.from({length: count}, () => ({process: 'b'}));
    const apart = [...three, ...own(7)];
    const told = [...three, {process: 'b', receives: 2}, ...own(3)];
    for (const [events, before] of [
      [apart, false],
      [told, true],
    ] as const) {
      const last = events.length - 1;
      const stamps = lamportClock(events);
      expect([stamps[2], stamps[last]]).toEqual([3, 7]);
      expect(happenedBefore(events, 2, last)).toBe(before);
    }
  });
});

describe('a vector clock', () => {
  it('is smaller exactly where one event happened before the other', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const stamps = vectorClock(events);
        forAllPairs(events, (a, b) => {
          expect(isBefore(stamps[a] ?? {}, stamps[b] ?? {})).toBe(
            happenedBefore(events, a, b),
          );
        });
      }),
      {numRuns: 300},
    );
  });

  it('shows the figure: the two first events are concurrent, the last knows both', () => {
    const events: Event[] = [
      {process: 'a'},
      {process: 'b'},
      {process: 'b', receives: 0},
    ];
    expect(vectorClock(events)).toEqual([{a: 1}, {b: 1}, {a: 1, b: 2}]);
  });
});
