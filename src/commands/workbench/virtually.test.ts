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

function virtually(code: string, ...words: string[]) {
  return virtuallyIn('node.js', code, ...words);
}

async function virtuallyIn(name: string, code: string, ...words: string[]) {
  const folder = store.next();
  mkdirSync(folder);
  const file = path.join(folder, name);
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

  it('in TypeScript is the same, and what is no type is refused with its line', async () => {
    const typed = reference.replace('let last = 0;', 'let last: number = 0;');
    const right = await virtuallyIn('node.ts', typed, '--seeds', '1..3');
    expect(right).toMatchObject({valid: true, runs: 3, failed: 0});
    const spoilt = virtuallyIn('node.ts', `${typed}enum E { A }`, '--seeds', '1');
    await expect(spoilt).rejects.toThrow(/--node is no TypeScript .* Line 8: an enum is more than a type/);
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
