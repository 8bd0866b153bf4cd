import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {parseRequest} from './request.ts';
import {linesOf, run, Store} from './run.trial.ts';
import {test} from './test.ts';

const store = new Store();
afterAll(() => {
  store.remove();
});
const short = ['-w', 'echo', '--time-limit', '0.4', '--rate', '40', '--node-count', '2'];
const quirk = (name: string, ...options: string[]) =>
  run(store.next(), `quirks.mjs ${name}`, ...short, ...options);

describe('a node of a run by the clock', () => {
  it('that crashes is named, with the last that it said', async () => {
    const {valid, anomalies, reason} = await quirk('crash');
    expect(valid).toBe(false);
    expect(reason).toMatch(/n\d ended by itself \(exit status 7\).*Error: nothing to divide by/);
    const stderr = ['about to divide by nothing', 'Error: nothing to divide by'];
    expect(anomalies[0]?.name).toBe('crash');
    expect(anomalies[0]?.examples[0]).toMatchObject({status: 'exit status 7', stderr});
  });

  it.each([
    [
      'garbage',
      /n\d printed a line on standard output that is not JSON: I am debugging; print messages there/,
    ],
    ['endless', /n\d printed a line that is too long to be taken: xxx/],
    ['strangers', /There is no “n99” in a message of n\d/],
  ])('may print %s, which is told', async (name, problem) => {
    const {valid, problems} = await quirk(name);
    expect([valid, problems.join('\n')]).toEqual([true, expect.stringMatching(problem)]);
  });

  it.each(['pieces', 'chatter'])('may print its messages in %s', async (name) => {
    const {valid, problems, operations} = await quirk(name);
    expect([valid, problems, operations.ok]).toEqual([true, [], operations.invoked]);
  });

  it('whose replies lack a field is wrong, and told which', async () => {
    const {valid, reason} = await quirk('form');
    expect([valid, reason]).toEqual([false, expect.stringMatching(/n\d answered echo .* has no "echo"/)]);
  });

  it('may write before init, and finds a folder of its own; all is written down', async () => {
    const {folder, valid} = await quirk('stubborn');
    expect(valid).toBe(true);
    const [head, ...entries] = linesOf<{format?: string; at?: number; cause?: {kind: string}}>(
      folder,
      'run.jsonl',
    );
    expect(head).toMatchObject({format: 'workbench-run', version: 1, nodes: ['n0', 'n1']});
    expect(entries.pop()).toEqual({verdict: {valid: true}});
    const times = entries.map(({at = 0}) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const ids = new Set(linesOf<{id: number}>(folder, 'messages.jsonl').map(({id}) => id));
    expect(ids.size).toBe(linesOf(folder, 'messages.jsonl').length);
  });
});

describe('a program that cannot be started', () => {
  it('is told, and nothing is known', async () => {
    const file = path.join(store.next(), 'no-interpreter.sh');
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, '#!/nowhere/interpreter\n');
    chmodSync(file, 0o755);
    const request = parseRequest(['test', ...short, '--bin', file, '--out', store.next()]);
    if (request === 'help') throw new Error('It was not asked for help.');
    const {valid, reason} = await test(request, new Date());
    expect([valid, reason]).toEqual(['unknown', expect.stringMatching(/n0 could not be started \(spawn/)]);
  });

  it('is not run over what a folder holds', async () => {
    const out = store.next();
    mkdirSync(out, {recursive: true});
    writeFileSync(path.join(out, 'thesis.txt'), 'mine');
    await expect(run(out, 'echo.mjs', ...short)).rejects.toThrow(
      /holds something; name a folder that is new or empty/,
    );
  });
});
