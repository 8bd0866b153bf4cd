import {beforeAll, describe, expect, test} from 'vitest';
import {runVirtually} from '../../core/workbench/virtual/virtual-run.ts';
import {costOf, isDear, measuresInWords, measuresOf} from './costs.ts';
import {requireExercise} from './exercises/index.ts';
import type {Pool} from './interpreter/pool.ts';
import {poolOfTest} from './interpreter/wasm-file.trial.ts';
import {settingsOf} from './setup.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
  await pool.prepare(['n0', 'n1', 'n2', 'n3', 'n4']);
});

const SEEDS = 20;
const broadcast = requireExercise('broadcast');
const tree = requireExercise('broadcast-tree');

const measure = (code: string) =>
  measuresOf(
    Array.from({length: SEEDS}, (_, seed) =>
      costOf(runVirtually(settingsOf(tree, 'none', seed), pool.programs(code)).verdict),
    ).flatMap((cost) => cost ?? []),
    tree,
  );

describe('what a broadcast costs', () => {
  test('a tree has fewer messages than flooding with acknowledgements, and takes longer; it meets both goals', () => {
    const [retried, fast] = measure(broadcast.reference);
    const [few, slow] = measure(tree.reference);
    expect(few?.mean).toBeLessThan(retried?.mean ?? 0);
    expect(slow?.mean).toBeGreaterThan(fast?.mean ?? Infinity);
    expect(isDear(measure(tree.reference))).toBe(false);
    expect(isDear(measure(broadcast.reference))).toBe(true);
  });

  test('who gathers numbers for a while misses the goal of latency', () => {
    const lazy = requireExercise('broadcast-flooding').start.replace(
      'seen.add(message.body.message);',
      'seen.add(message.body.message); for (const other of node.peers) setTimeout(() => node.send(other, {type: "late", number: message.body.message}), 300);',
    );
    const measures = measure(`${lazy}\nnode.on('late', (message) => { seen.add(message.body.number); });`);
    const [, latency] = measures;
    expect(latency?.mean).toBeGreaterThan(latency?.goal ?? Infinity);
    expect(isDear(measures)).toBe(true);
  });

  test('in words, with the goals; without a goal there is none', () => {
    const costs = [
      {perRequest: 3, slowestMs: 10},
      {perRequest: 2, slowestMs: 31},
    ];
    expect(measuresInWords(measuresOf(costs, {...tree, goal: 3.5, goalMs: 40}))).toBe(
      '2.5 messages between nodes a request (goal: 3.5 at most), and 21 ms until the slowest number is seen everywhere (goal: 40 ms at most)',
    );
    const plain = measuresOf([{perRequest: 3, slowestMs: null}], requireExercise('echo'));
    expect(measuresInWords(plain)).toBe('3.0 messages between nodes a request');
    expect(isDear(plain)).toBe(false);
    expect(measuresOf(costs, tree)[0]?.values).toEqual([2, 3]);
  });
});
