import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {read} from './read.ts';
import {parseRequest} from './request.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = 'src/commands/check-history/fixtures';

function run(...words: string[]) {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'check-history', '--', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return {status, stdout, stderr, reports: lines.map((line) => JSON.parse(line) as Record<string, unknown>)};
}

describe('a line of JSON for each file, and exit 0', () => {
  test('linearizable: with a witness order', () => {
    const {status, reports, stderr} = run('--spec', 'register', `${fixtures}/late-write.json`);
    expect([status, stderr]).toEqual([0, '']);
    expect(reports).toEqual([
      {
        file: `${fixtures}/late-write.json`,
        verdict: 'linearizable',
        operations: 3,
        states: expect.any(Number) as number,
        order: [
          {line: 3, process: 1, f: 'read', value: null, outcome: 'ok'},
          {line: 2, process: 0, f: 'write', value: 1, outcome: 'info'},
          {line: 6, process: 1, f: 'read', value: 1, outcome: 'ok'},
        ],
      },
    ]);
  });

  test('illegal: with the reason, and the operations that clash by line', () => {
    const {status, reports} = run('--spec', 'register', `${fixtures}/split-brain.jsonl`);
    expect(status).toBe(0);
    expect(reports).toEqual([
      expect.objectContaining({
        verdict: 'illegal',
        operations: 2,
        reason:
          'Not linearizable. No order explains these: process 0: write 1 (ok); process 1: read nothing (ok). ' +
          'Process 0’s write 1 had returned before process 1’s read nothing was called.',
        at: {line: 4, process: 1, f: 'read', value: null, outcome: 'ok'},
        clash: [
          {line: 1, process: 0, f: 'write', value: 1, outcome: 'ok'},
          {line: 4, process: 1, f: 'read', value: null, outcome: 'ok'},
        ],
        clashIsMinimal: true,
      }),
    ]);
  });

  test('unknown: gave up', () => {
    const {status, reports} = run('--spec', 'kv', '--max-states', '1', `${fixtures}/kv.jsonl`);
    expect(status).toBe(0);
    expect(reports).toEqual([expect.objectContaining({verdict: 'unknown', states: 1})]);
  });

  test('several files at once, in their order', () => {
    const {status, reports} = run(
      '--spec=cas-register',
      `${fixtures}/cas.jsonl`,
      `${fixtures}/split-brain.jsonl`,
    );
    expect(status).toBe(0);
    expect(reports.map(({verdict}) => verdict)).toEqual(['linearizable', 'illegal']);
  });

  test('a key is an object of its own', () => {
    expect(run('--spec', 'kv', `${fixtures}/kv.jsonl`).reports).toEqual([
      expect.objectContaining({verdict: 'linearizable', operations: 4}),
    ]);
  });

  test('an object may begin with something', () => {
    const verdicts = ['1', 'null'].map(
      (initial) =>
        run('--spec', 'register', '--initial', initial, `${fixtures}/split-brain.jsonl`).reports[0]?.verdict,
    );
    expect(verdicts).toEqual(['linearizable', 'illegal']);
  });
});

describe('exit 2 with file, line and mend', () => {
  test('for each file that is no history; the others are judged all the same', () => {
    const refused = [
      [
        'ok-without-invoke.jsonl',
        2,
        /Process 1 ends \(ok\) a read that it has not invoked; put the invoke before it/,
      ],
      [
        'invokes-twice.jsonl',
        2,
        /Process 0 invokes read while its write of line 1 is under way; end that one first/,
      ],
      ['unknown-f.jsonl', 1, /A register knows no "increment"; use one of read, write/],
      ['broken.jsonl', 3, /This is not JSON \(.*\); write one event a line/],
      ['broken-array.txt', 3, /This is not JSON/],
      ['empty.jsonl', 1, /There are no events; write one a line/],
    ] as const;
    const files = [...refused.map(([file]) => file), 'missing.jsonl', 'late-write.json'];
    const {status, reports, stderr} = run(
      '--spec',
      'register',
      ...files.map((file) => `${fixtures}/${file}`),
    );
    expect(status).toBe(2);
    const said = stderr.split('\n');
    refused.forEach(([file, line, message], place) => {
      expect(said[place]).toContain(`${fixtures}/${file}, line ${line}: `);
      expect(said[place]).toMatch(message);
    });
    expect(said[refused.length]).toMatch(/missing\.jsonl: it cannot be read .*; check the path/);
    expect(reports.map(({verdict}) => verdict)).toEqual(['linearizable']);
  });

  test('for a command line that says too little, with how to say it', () => {
    const {status, stdout, stderr} = run(`${fixtures}/late-write.json`);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--spec is missing.*\n\nUsage: /);
  });

  test.each([
    [
      ['--spec', 'queue', 'a.jsonl'],
      /--spec is “queue”; name one of register, cas-register, kv, counter, set/,
    ],
    [['--spec', 'constructor', 'a.jsonl'], /--spec is “constructor”/],
    [['--spec', 'kv'], /There is no FILE/],
    [['--spec', 'kv', '--initial', 'a', 'a.jsonl'], /--initial is “a”; write JSON/],
    [['--spec', 'kv', '--initial', '1', 'a.jsonl'], /--initial: A kv cannot begin with 1; give a string/],
    [['--spec', 'register', '--initial', '{}', 'a.jsonl'], /--initial holds an object; write it as a list/],
    [['--spec', 'kv', '--max-states', '0', 'a.jsonl'], /--max-states is “0”/],
    [['--spec', 'kv', '--max-states', '1e3.5', 'a.jsonl'], /--max-states is “1e3.5”/],
    [['--spec', 'kv', '--limit', '3', 'a.jsonl'], /--limit/],
  ])('%j', (words, message) => {
    expect(() => parseRequest(words)).toThrow(message);
  });

  test('a file that is not text in UTF-8', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'check-history-')), 'utf16.jsonl');
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x7b]));
    expect(() => read(file)).toThrow(/it is not text in UTF-8; save it as UTF-8/);
    rmSync(path.dirname(file), {recursive: true});
  });
});
