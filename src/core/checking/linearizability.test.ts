import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {explainable, references} from './brute-force.trial.ts';
import {histories} from './histories.trial.ts';
import type {Operation, Process} from './history.ts';
import {check, startCheck} from './linearizability.ts';
import {specNamed, specNames} from './specs/index.ts';

/** `PROPERTY_RUNS=100000 PROPERTY_SEED=7 npx vitest run src/core/checking` looks further. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 10_000);
const seed = Number(process.env.PROPERTY_SEED ?? 1990);
const property = {numRuns, seed, endOnFailure: false};

/** What was certain by an event: later calls are gone, later returns open. Failed operations are out (they never were). */
function upTo(operations: readonly Operation[], place: number): Operation[] {
  return operations
    .filter(({call, outcome}) => call <= place && outcome !== 'fail')
    .map((each) => (each.return !== null && each.return > place ? {...each, outcome: 'info'} : each));
}

const forget = (operation: Operation): Operation => ({...operation, outcome: 'info'});

describe.each(specNames)('%s: the checker', (name) => {
  const spec = specNamed(name);
  const reference = references[name];

  test('agrees with trying every order, and its order replays', () => {
    const count = {linearizable: 0, illegal: 0};
    fc.assert(
      fc.property(histories(name), (history) => {
        const verdict = check(spec, history);
        expect(verdict.kind).toBe(explainable(reference, history) ? 'linearizable' : 'illegal');
        if (verdict.kind === 'unknown') return;
        count[verdict.kind] += 1;
        if (verdict.kind === 'linearizable') expectReplay(history, verdict.order);
      }),
      property,
    );
    // Both verdicts were put to the test, not only one.
    expect(Math.min(count.linearizable, count.illegal)).toBeGreaterThan(numRuns / 20);
  });

  function expectReplay(history: readonly Operation[], order: readonly number[]): void {
    expect(new Set(order).size).toBe(order.length);
    const placed = order.flatMap((index) => history[index] ?? []);
    expect(placed.length).toBe(order.length);
    placed.forEach((operation, place) => {
      const before = placed.slice(0, place).filter(({key}) => key === operation.key);
      expect(reference(before, operation)).toBe(true);
      for (const {return: end, outcome} of placed.slice(place + 1)) {
        if (outcome === 'ok') expect(end ?? Infinity).toBeGreaterThan(operation.call);
      }
    });
    history.forEach(({outcome}, index) => {
      if (outcome === 'ok') expect(order).toContain(index);
      if (outcome === 'fail') expect(order).not.toContain(index);
    });
  }

  test('finds the smallest illegal prefix, and the fewest operations that clash in it', () => {
    fc.assert(
      fc.property(histories(name), (history) => {
        const verdict = check(spec, history);
        if (verdict.kind !== 'illegal') return;
        const {at, prefix, explained, clash, minimal, key} = verdict.reason;
        const own = history.filter((operation) => operation.key === key);
        const end = history[at]?.return ?? -1;
        expect(explainable(reference, upTo(own, end))).toBe(false);
        expect(explainable(reference, upTo(own, end - 1))).toBe(true);
        expect(prefix.flatMap((index) => history[index] ?? [])).toEqual(
          own.filter(
            ({call, outcome, f}) =>
              call <= end && outcome !== 'fail' && !(outcome === 'info' && f === 'read'),
          ),
        );
        expectReplayOfPrefix(
          upTo(own, end - 1),
          explained.flatMap((index) => history[index] ?? []),
        );

        expect(minimal).toBe(true);
        const withEnds = (known: readonly number[]) =>
          upTo(history, end).map((each) => {
            const index = history.findIndex(({call}) => call === each.call);
            return known.includes(index) || each.key !== key ? each : forget(each);
          });
        const ofKey = (operations: readonly Operation[]) => operations.filter((each) => each.key === key);
        expect(explainable(reference, ofKey(withEnds(clash)))).toBe(false);
        for (const spared of clash) {
          const rest = clash.filter((index) => index !== spared);
          expect(explainable(reference, ofKey(withEnds(rest)))).toBe(true);
        }
      }),
      {...property, numRuns: Math.ceil(numRuns / 5)},
    );
  });

  function expectReplayOfPrefix(prefix: readonly Operation[], placed: readonly Operation[]): void {
    placed.forEach((operation, place) => expect(reference(placed.slice(0, place), operation)).toBe(true));
    const names = placed.map(({call}) => call);
    for (const {outcome, call} of prefix) if (outcome === 'ok') expect(names).toContain(call);
  }

  test('never calls a legal history illegal because an answer was lost', () => {
    fc.assert(
      fc.property(histories(name), fc.nat(6), (history, lost) => {
        if (check(spec, history).kind !== 'linearizable') return;
        const less = history.map((operation, index) =>
          index === lost && operation.outcome === 'ok' ? forget(operation) : operation,
        );
        expect(check(spec, less).kind).toBe('linearizable');
      }),
      {...property, numRuns: Math.ceil(numRuns / 5)},
    );
  });

  test('does not care what processes are called', () => {
    fc.assert(
      fc.property(histories(name), (history) => {
        const renamed = history.map((each) => ({...each, process: `client ${9 - Number(each.process)}`}));
        expect(check(spec, renamed)).toEqual(check(spec, history));
      }),
      {...property, numRuns: Math.ceil(numRuns / 10)},
    );
  });

  test('judges a process that goes on after an info as the new process that Jepsen would make of it', () => {
    let goneOn = 0;
    fc.assert(
      fc.property(histories(name), (history) => {
        const lives = new Map<Process, number>();
        const retired = history.map((each) => {
          const life = lives.get(each.process) ?? 0;
          if (life > 0) goneOn += 1;
          if (each.outcome === 'info') lives.set(each.process, life + 1);
          return {...each, process: `${each.process}, life ${life}`};
        });
        expect(check(spec, retired)).toEqual(check(spec, history));
      }),
      {...property, numRuns: Math.ceil(numRuns / 10)},
    );
    expect(goneOn).toBeGreaterThan(numRuns / 100);
  });

  test('gives the same verdict a slice at a time', () => {
    fc.assert(
      fc.property(histories(name), (history) => {
        const judging = startCheck(spec, history);
        let verdict = judging.advance(1);
        while (verdict === null) verdict = judging.advance(1);
        expect(verdict).toEqual(check(spec, history));
      }),
      {...property, numRuns: Math.ceil(numRuns / 10)},
    );
  });
});
