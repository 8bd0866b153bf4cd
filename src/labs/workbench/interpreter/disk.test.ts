import {beforeAll, expect, test} from 'vitest';
import {runVirtually} from '../../../core/workbench/virtual/virtual-run.ts';
import {requireExercise} from '../exercises/index.ts';
import {settingsOf} from '../setup.ts';
import type {Pool} from './pool.ts';
import {poolOfTest} from './wasm-file.trial.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
  await pool.prepare(['n0', 'n1', 'n2']);
});

/** Ids from a counter, of which `next` says where it stands. */
const counting = (next: string): string => `
let last = 0;
node.on('generate', (message) => {
  ${next}
  node.reply(message, {type: 'generate_ok', id: node.id + ' ' + last});
});
`;
const inMemory = counting('last += 1;');
const onDisk = counting(`last = node.disk.read('last', 0) + 1; node.disk.write('last', last);`);
const verdict = (code: string, seed: number) =>
  runVirtually(settingsOf(requireExercise('unique-ids'), 'kill', seed), pool.programs(code)).verdict;

test('what stands on the disk is there after a kill, in this run and on this node alone', () => {
  const seeds = Array.from({length: 12}, (_, seed) => seed);
  expect(seeds.some((seed) => verdict(inMemory, seed).valid === false)).toBe(true);
  expect(seeds.filter((seed) => verdict(onDisk, seed).valid === false)).toEqual([]);
  // The first id of every run is 1: nothing was left of the run before.
  const first = `if (last === 1) node.log('first');`;
  const {log} = runVirtually(
    settingsOf(requireExercise('unique-ids'), 'kill', 0),
    pool.programs(onDisk.replace('node.reply', `${first}\n  node.reply`)),
  );
  const said = log.flatMap(({facts}) => facts.flatMap((fact) => (fact.kind === 'logged' ? [fact.node] : [])));
  expect(said.sort()).toEqual(['n0', 'n1', 'n2']);
});

test('what was read may be changed without changing the disk; a value that JSON has not is refused', () => {
  const code = `node.disk.write('a', {list: [1]});
node.disk.read('a').list.push(2);
node.on('generate', (message) => {
  let refused = '';
  try { node.disk.write('b', undefined); } catch (error) { refused = error.message; }
  node.log(JSON.stringify(node.disk.read('a')), node.disk.read('b', 'none'), refused);
  node.reply(message, {type: 'generate_ok', id: node.id + Math.random()});
});`;
  const {log} = runVirtually(settingsOf(requireExercise('unique-ids'), 'none', 1), pool.programs(code));
  const said = log.flatMap(({facts}) => facts.flatMap((fact) => (fact.kind === 'logged' ? [fact.text] : [])));
  expect(new Set(said)).toEqual(new Set(['{"list":[1]} none disk.write needs a value that JSON can write']));
});

test('a disk that is full ends the node, with a sentence', () => {
  const code = counting(`node.disk.write('all ' + last, 'x'.repeat(300000)); last += 1;`);
  expect(verdict(code, 0).reason).toContain('wanted more of its disk than it may have, which is 1 MB');
});
