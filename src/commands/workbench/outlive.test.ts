import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, describe, expect, it} from 'vitest';
import {run, Store, wordsFor} from './run.trial.ts';

const store = new Store();
afterAll(() => {
  store.remove();
});

/** The nodes of a run, and what they have started, by the files in which they tell it. */
function idsIn(folder: string): number[] {
  const nodes = path.join(folder, 'nodes');
  if (!existsSync(nodes)) return [];
  return readdirSync(nodes).flatMap((node) => {
    const file = path.join(nodes, node, 'ids');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
  });
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  // A child whose parent has not looked at its end is no process any more.
  const status = `/proc/${id}/status`;
  return !existsSync(status) || !/^State:\s*Z/m.test(readFileSync(status, 'utf8'));
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await wait(50);
}

const stubborn = ['-w', 'echo', '--node-count', '2', '--rate', '20'];

describe('children that end by nothing but SIGKILL, and what they have started', () => {
  it('have ended when the run has, those that were killed and paused on the way too', async () => {
    const out = store.next();
    const faults = ['--nemesis', 'kill,pause', '--nemesis-interval', '0.2'];
    await run(out, 'quirks.mjs stubborn', ...stubborn, '--time-limit', '1', ...faults);
    const ids = idsIn(out);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(ids.filter(isAlive)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'end when the run is ended by %s',
    async (signal) => {
      const out = store.next();
      const command = path.join(import.meta.dirname, 'index.ts');
      const words = wordsFor(out, 'quirks.mjs stubborn', ...stubborn, '--time-limit', '600');
      const parent = spawn(process.execPath, ['--import', 'tsx', command, ...words], {stdio: 'ignore'});
      const ended = new Promise<unknown>((resolve) => parent.once('exit', (code, by) => resolve(code ?? by)));
      await until(() => idsIn(out).length === 4);
      const ids = idsIn(out);
      expect(ids.filter(isAlive)).toEqual(ids);
      parent.kill(signal);
      expect(await ended).toBe({SIGINT: 130, SIGTERM: 143, SIGKILL: 'SIGKILL'}[signal]);
      await until(() => !ids.some(isAlive));
    },
    60_000,
  );
});
