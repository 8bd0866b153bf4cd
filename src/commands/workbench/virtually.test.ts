import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {requireExercise} from '../../labs/workbench/exercises/index.ts';
import {parseRequest} from './request.ts';
import {Store} from './run.trial.ts';
import {testVirtually} from './test-virtually.ts';

const store = new Store();
afterAll(() => {
  store.remove();
});

async function virtually(code: string, ...words: string[]) {
  const folder = store.next();
  mkdirSync(folder);
  const file = path.join(folder, 'node.js');
  writeFileSync(file, code);
  const all = ['test', '-w', 'unique-ids', '--node', file, '--node-count', '3', '--rate', '40', ...words];
  const request = parseRequest([...all, '--time-limit', '2', '--out', store.next()]);
  if (request === 'help') throw new Error('It was not asked for help.');
  return testVirtually(request, new Date());
}

const {reference, wrong} = requireExercise('unique-ids');
const kills = ['--nemesis', 'kill', '--nemesis-interval', '0.4', '--seeds'];

describe('a node of the page’s kind', () => {
  it('that is right passes every seed, and its wrong twin fails at some', async () => {
    const right = await virtually(reference, ...kills, '1..10');
    expect(right).toMatchObject({seeds: '1..10', runs: 10, failed: 0, firstFailingSeed: null});
    const twin = await virtually(wrong, ...kills, '1..20');
    expect(twin).toMatchObject({valid: false, runs: 20, anomalies: [{name: 'duplicated'}]});
    expect(twin.failed).toBeGreaterThan(0);
    const alone = await virtually(wrong, ...kills, String(twin.firstFailingSeed));
    expect(alone).toMatchObject({valid: false, runs: 1, failed: 1});
    const log = ({folder}: {readonly folder: string}) => readFileSync(path.join(folder, 'run.jsonl'), 'utf8');
    expect(log(alone)).toBe(log(twin));
  });

  it.each([
    [['--node', 'a.js', '--bin', 'b'], /--bin and --node are two/],
    [['--bin', 'b', '--seeds', '1..2'], /--seeds is about nodes in virtual time/],
    [['--node', 'a.js', '--seeds', '9..1'], /--seeds is “9..1”; give the first and the last seed/],
    [['--node', 'a.js', '--', 'x'], /takes no arguments/],
  ])('%j is refused', (words, message) => {
    expect(() => parseRequest(['test', '-w', 'echo', ...words])).toThrow(message);
  });

  it('whose file is missing is refused', async () => {
    const request = parseRequest(['test', '-w', 'echo', '--node', 'nowhere.js', '--out', store.next()]);
    if (request === 'help') throw new Error('It was not asked for help.');
    await expect(testVirtually(request, new Date())).rejects.toThrow(/--node cannot be read .*name a file/);
  });
});
