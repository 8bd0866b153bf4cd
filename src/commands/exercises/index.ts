import {parseArgs} from 'node:util';
import {smallest} from '../../core/workbench/virtual/smallest.ts';
import {runVirtually} from '../../core/workbench/virtual/virtual-run.ts';
import type {Exercise} from '../../labs/workbench/exercises/exercise.ts';
import {exercises, requireExercise} from '../../labs/workbench/exercises/index.ts';
import type {Pool} from '../../labs/workbench/interpreter/pool.ts';
import {settingsOf} from '../../labs/workbench/setup.ts';
import {makePool} from './pool.ts';

/*
 * npm run --silent exercises -- [--seeds 1000] [--only NAME]: runs every exercise's solution, or that of one, with so many seeds
 * under each choice of its faults, and its node that looks right until it fails. Prints a line of JSON for each; exit 1 if a
 * solution fails, or a wrong node does not within 200 seeds.
 */
const {values} = parseArgs({options: {seeds: {type: 'string', default: '1000'}, only: {type: 'string'}}});
const seeds = Number(values.seeds);
const asked = values.only === undefined ? exercises : [requireExercise(values.only)];
if (!Number.isInteger(seeds) || seeds < 1) {
  console.error(`--seeds takes a whole number from 1 on, and not "${values.seeds}".`);
  process.exit(3);
}

const WITHIN = 200;
void main();

async function main(): Promise<void> {
  let isWrong = false;
  const pool = await makePool();
  for (const exercise of asked) {
    for (const choice of ['none', ...exercise.faults, 'all'] as const) {
      const {failed, judged} = await reference(exercise, choice, pool);
      isWrong ||= failed !== null;
      console.log(JSON.stringify({exercise: exercise.name, faults: choice, seeds, judged, failed}));
    }
    const found = await wrongTwin(exercise, pool);
    isWrong ||= !found.replays;
    console.log(JSON.stringify({exercise: exercise.name, node: 'wrong', ...found}));
  }
  process.exit(isWrong ? 1 : 0);
}

async function reference(
  exercise: Exercise,
  choice: Parameters<typeof settingsOf>[1],
  machines: Pool,
): Promise<{failed: string | null; judged: number}> {
  let judged = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const settings = settingsOf(exercise, choice, seed);
    await machines.prepare(settings.nodes);
    const {valid, reason} = runVirtually(settings, machines.programs(exercise.reference)).verdict;
    if (valid === false) return {failed: `seed ${seed}: ${reason ?? ''}`, judged};
    if (valid === true) judged += 1;
  }
  return {failed: null, judged};
}

async function wrongTwin(
  exercise: Exercise,
  machines: Pool,
): Promise<{seed: number | null; requests: number; replays: boolean}> {
  for (let seed = 0; seed < WITHIN; seed++) {
    const settings = settingsOf(exercise, 'turns', seed);
    await machines.prepare(settings.nodes);
    const programs = machines.programs(exercise.wrong);
    const failed = runVirtually(settings, programs);
    if (failed.verdict.valid !== false) continue;
    const small = smallest(failed, programs, 150);
    if (!small) return {seed, requests: 0, replays: false};
    const again = runVirtually(small.run.settings, programs, small.script);
    const replays = JSON.stringify(again.log) === JSON.stringify(small.run.log);
    return {seed, requests: small.script.asks.length, replays};
  }
  return {seed: null, requests: 0, replays: false};
}
