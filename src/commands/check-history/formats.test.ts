import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {fixtures, root, run} from './run.trial.ts';

describe('what people have', () => {
  const edn = path.join(fixtures, 'jepsen-test');

  test('a folder of Jepsen’s, packed or not, with keys as pairs; the format is named', () => {
    const {reports, status} = run('--spec', 'cas-register', edn);
    expect(status).toBe(0);
    expect(reports).toEqual([
      expect.objectContaining({
        file: path.join(edn, 'history.edn'),
        format: 'edn',
        keys: 'tuple',
        verdict: 'illegal',
        key: 1,
        reason: expect.stringContaining(
          'Process 2’s 1: read 9 returned 9, and nobody ever wrote that.',
        ) as string,
      }),
    ]);
  });

  test('standard input, gzip, and --exit-code for scripts', () => {
    const packed = gzipSync(readFileSync(path.join(root, fixtures, 'split-brain.jsonl')));
    const {status, stdout} = spawnSync(
      'npm',
      ['run', '--silent', 'check-history', '--', '--spec', 'register', '--exit-code', '-'],
      {cwd: root, encoding: 'utf8', input: packed},
    );
    expect([status, (JSON.parse(stdout) as {verdict: string}).verdict]).toEqual([1, 'illegal']);
  });

  test('a history in which nothing succeeded is not praised', () => {
    const {reports, status} = run('--spec', 'register', '--exit-code', `${fixtures}/nothing-succeeded.jsonl`);
    expect(reports[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'Unknown: there is nothing to judge, for none of its 2 operations succeeded.',
    });
    expect(status).toBe(3);
  });

  test('relative names are taken from where the person stands, and a closed pipe ends quietly', () => {
    const {status, stdout, stderr} = spawnSync(
      'sh',
      ['-c', `npm run --silent check-history -- --spec register split-brain.jsonl kv.jsonl | head -c 9`],
      {cwd: path.join(root, fixtures), encoding: 'utf8'},
    );
    expect([status, stdout]).toEqual([0, '{"file":"']);
    expect(stderr).not.toMatch(/EPIPE|at .*:\d+/);
  });
});
