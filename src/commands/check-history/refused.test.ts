import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {read} from './read.ts';
import {parseRequest} from './request.ts';
import {fixtures, run} from './run.trial.ts';

describe('exit 2 with file, line and remedy', () => {
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
      ['broken.jsonl', 3, /This is not JSON \(.*\); write one event per line/],
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
