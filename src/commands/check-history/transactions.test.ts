import {describe, expect, test} from 'vitest';
import {parseRequest} from './request.ts';
import {fixtures, run} from './run.trial.ts';

describe('transactions', () => {
  const file = `${fixtures}/write-skew.jsonl`;

  test('the levels that are left, the anomaly in words, and its cycle by line', () => {
    const {reports, status} = run(
      '--spec',
      'list-append',
      '--model',
      'snapshot-isolation',
      '--exit-code',
      file,
    );
    expect(status).toBe(0);
    expect(reports[0]).toMatchObject({
      verdict: 'possible',
      model: 'snapshot-isolation',
      transactions: 3,
      possible: ['snapshot-isolation', 'cursor-stability'],
      anomalies: [
        {name: 'G2-item', reason: expect.stringContaining('T1 read nothing from x and missed 1') as string},
      ],
      cycle: [
        {from: 1, to: 2, kind: 'rw', key: 'x'},
        {from: 2, to: 1, kind: 'rw', key: 'y'},
      ],
    });
    expect(reports[0]?.models).toMatchObject({serializable: 'ruled out', 'snapshot-isolation': 'possible'});
  });

  test('a claim that the history refutes, for scripts', () => {
    const {reports, status} = run('--spec', 'list-append', '--model', 'serializable', '--exit-code', file);
    expect([status, reports[0]?.verdict]).toEqual([1, 'illegal']);
  });

  test('a level that there is not', () => {
    expect(() => parseRequest(['--spec', 'rw-register', '--model', 'causal', 'a.edn'])).toThrow(
      /--model is “causal”; of transactions name one of strict-serializable, /,
    );
  });
});
