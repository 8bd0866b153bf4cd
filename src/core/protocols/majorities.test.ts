import {describe, expect, test} from 'vitest';
import {operations} from '../simulation/history.ts';
import {linksBetween} from '../simulation/nemesis.ts';
import {millis} from '../simulation/time.ts';
import type {Policy} from './register-cluster.ts';
import {
  auto,
  clients,
  CP,
  faultsOf,
  isLinearizable,
  play,
  quality,
  quorum,
  replicas,
  seeds,
  type Script,
} from './registers.trial.ts';

/** `PROPERTY_RUNS=100000 PROPERTY_SEED=7 npx vitest run src/core/protocols` looks at more seeds, and at others. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 10_000);
const FIRST = Number(process.env.PROPERTY_SEED ?? 0);

describe('majorities with write-back', () => {
  test('10,000 seeds of three writers under random cuts, crashes, pauses and wrong clocks: all linearizable', () => {
    let answered = 0;
    const illegal = seeds(FIRST, RUNS).filter((seed) => {
      const faults = faultsOf(seed, 3);
      const history = operations(play({seed, script: [...auto(true, 0), ...faults]}, 400).log);
      answered += history.filter(({outcome}) => outcome === 'ok').length;
      return !isLinearizable(history);
    });
    expect(illegal).toEqual([]);
    // The property is not empty: the runs hold operations that were answered.
    expect(answered).toBeGreaterThan(5 * RUNS);
  });

  test('nobody in a minority succeeds with an operation that is called during the cut', () => {
    for (const seed of seeds(FIRST, 500)) {
      const minority = replicas[seed % 3] ?? '';
      const others = replicas.filter((replica) => replica !== minority);
      const [from, to] = [millis(100), millis(500)];
      const script: Script = [
        ...auto(true, 0),
        {at: from, command: {kind: 'cut', links: linksBetween([minority], others)}},
        {at: to, command: {kind: 'heal', links: linksBetween([minority], others)}},
      ];
      const history = operations(play({seed, script}, 600).log);
      const stranded = history.filter(
        ({process, call}) => call >= from && clients[process as keyof typeof clients] === minority,
      );
      expect(stranded.some((operation) => operation.call < to)).toBe(true);
      expect(
        stranded.filter((operation) => operation.outcome === 'ok' && (operation.return ?? to) < to),
      ).toEqual([]);
      // The other side goes on.
      expect(
        history.some(
          ({process, call, outcome}) =>
            clients[process as keyof typeof clients] !== minority && call >= from && outcome === 'ok',
        ),
      ).toBe(true);
    }
  });

  test('fail is said only of operations that no replica was told of', () => {
    for (const seed of seeds(FIRST, 1000)) {
      const faults = faultsOf(seed, 4);
      const {log} = play({seed, script: [...auto(true, 0), ...faults]}, 600);
      const failed = new Set(
        operations(log).flatMap(({f, outcome, value}) =>
          f === 'write' && outcome === 'fail' ? [value] : [],
        ),
      );
      for (const {facts} of log) {
        for (const fact of facts) {
          if (fact.kind !== 'sent') continue;
          const {body} = fact.message;
          if (body.type === 'store') expect(failed).not.toContain(body.value);
        }
      }
    }
  });
});

describe('any quorums that meet, with write-back', () => {
  test.each([
    [1, 3],
    [2, 3],
    [3, 1],
    [3, 2],
  ])('R = %i, W = %i: 500 seeds under faults are linearizable', (readQuorum, writeQuorum) => {
    const illegal = seeds(FIRST, 500).filter((seed) => {
      const faults = faultsOf(seed, 3);
      const policy = quorum(readQuorum, writeQuorum, true);
      return !isLinearizable(
        operations(play({seed, policy, script: [...auto(true, 0), ...faults]}, 400).log),
      );
    });
    expect(illegal).toEqual([]);
  });
});

describe('majorities without write-back', () => {
  /** Found by trying seeds in turn: a reader saw the new value, and a later one the old. */
  const KEPT = 1135;

  test('R + W > N alone is not enough: the kept seed shows a new-old inversion', () => {
    const slow = {...quality, jitterMicros: millis(40), lossPpm: 200_000};
    const at = (policy: Policy) =>
      operations(play({seed: KEPT, policy, quality: slow, script: auto(true, 0)}, 1000).log);
    expect(isLinearizable(at(quorum(2, 2, false)))).toBe(false);
    expect(isLinearizable(at(CP))).toBe(true);
  });
});
