import {beforeAll, describe, expect, test} from 'vitest';
import {smallest} from '../../core/workbench/virtual/smallest.ts';
import {runVirtually} from '../../core/workbench/virtual/virtual-run.ts';
import {exercises} from './exercises/index.ts';
import type {Pool} from './interpreter/pool.ts';
import {poolOfTest} from './interpreter/wasm-file.trial.ts';
import {settingsOf} from './setup.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
  await pool.prepare(['n0', 'n1', 'n2', 'n3', 'n4']);
});

/** `npm run exercises` tries a thousand, under each choice of faults. */
const SEEDS = 14;

describe.each(exercises.map((exercise) => [exercise.name, exercise] as const))('%s', (_, exercise) => {
  const run = (code: string, seed: number) =>
    runVirtually(settingsOf(exercise, 'turns', seed), pool.programs(code));

  test(`the reference passes ${SEEDS} seeds under every fault by turns`, () => {
    const verdicts = Array.from({length: SEEDS}, (__, seed) => run(exercise.reference, seed).verdict);
    expect(verdicts.flatMap(({valid, reason, seed}) => (valid === false ? [[seed, reason]] : []))).toEqual(
      [],
    );
    expect(verdicts.filter(({valid}) => valid === true).length).toBeGreaterThan(SEEDS / 2);
  });

  test('the start runs, and its code does not end', () => {
    const {evidence} = run(exercise.start, 0);
    expect(evidence.crashes).toEqual([]);
    expect(evidence.history.some(({type}) => type === 'ok')).toBe(true);
  });

  test('where there is a goal the reference meets it, and the start does not, or fails', () => {
    const {goal} = exercise;
    if (goal === undefined) return;
    const isMetBy = (code: string) => {
      const {valid, network} = runVirtually(settingsOf(exercise, 'none', 1), pool.programs(code)).verdict;
      return valid === true && (network.perOperation ?? Infinity) <= goal;
    };
    expect([exercise.reference, exercise.start].map(isMetBy)).toEqual([true, false]);
  });

  test('its wrong twin passes some seed, fails within 200, and the smallest failing run replays', () => {
    const seeds = Array.from({length: 200}, (__, seed) => seed);
    const failed = seeds
      .map((seed) => () => run(exercise.wrong, seed))
      .find((go) => go().verdict.valid === false)?.();
    expect(seeds.slice(0, 20).some((seed) => run(exercise.wrong, seed).verdict.valid === true)).toBe(true);
    if (!failed) throw new Error('It never failed.');
    const small = smallest(failed, pool.programs(exercise.wrong), 150);
    if (!small) throw new Error('It does not fail when it is had again.');
    expect(small.script.asks.length).toBeLessThanOrEqual(4);
    const again = runVirtually(small.run.settings, pool.programs(exercise.wrong), small.script);
    expect(JSON.stringify(again.log)).toBe(JSON.stringify(small.run.log));
    expect(again.verdict.valid).toBe(false);
  });
});
