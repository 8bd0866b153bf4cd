import {describe, expect, test} from 'vitest';
import {fixtures, run} from './run.trial.ts';

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
        format: 'json',
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
    const verdicts = ['5', 'null'].map(
      (initial) =>
        run('--spec', 'register', '--initial', initial, `${fixtures}/begins-with-five.jsonl`).reports[0]
          ?.verdict,
    );
    expect(verdicts).toEqual(['linearizable', 'illegal']);
  });
});
