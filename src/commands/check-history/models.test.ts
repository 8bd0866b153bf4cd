import {describe, expect, test} from 'vitest';
import {parseRequest} from './request.ts';
import {fixtures, run} from './run.trial.ts';

describe('other models than linearizability', () => {
  const file = `${fixtures}/message-passing.jsonl`;

  test('--models: the verdict of each, and why', () => {
    const {reports, status} = run('--spec', 'register', '--models', file);
    expect(status).toBe(0);
    const models = reports[0]?.models as Record<string, {verdict: string; reason?: string}>;
    expect(reports[0]).toMatchObject({verdict: 'illegal'});
    expect(Object.entries(models).map(([name, {verdict}]) => `${name} ${verdict}`)).toEqual([
      'linearizable forbidden',
      'regular forbidden',
      'safe forbidden',
      'sequential forbidden',
      'convergent-causal forbidden',
      'causal forbidden',
      'pram forbidden',
      'read-your-writes allowed',
      'monotonic-reads allowed',
      'monotonic-writes allowed',
      'writes-follow-reads allowed',
      'eventual allowed',
    ]);
    expect(models.pram?.reason).toBe(
      'Forbidden by PRAM. For process 1, no order of all writes and its own reads that keeps every process’s own ' +
        'order explains these: process 0: x: write 1 (ok); process 0: y: write 1 (ok); process 1: y: read 1 (ok); ' +
        'process 1: x: read nothing (ok).',
    );
  });

  test('--model: with the orders that explain the history, by line, or a reason and the exit code of an illegal one', () => {
    const allowed = run('--spec', 'register', '--model', 'monotonic-reads', file).reports[0];
    expect(allowed).toMatchObject({verdict: 'allowed', model: 'monotonic-reads'});
    const [view] = (allowed?.orders ?? []) as {process: number; order: {line: number}[]}[];
    expect([view?.process, view?.order.map(({line}) => line)]).toEqual([1, [3, 5, 7, 1]]);
    const forbidden = run('--spec', 'register', '--model', 'Causal', '--exit-code', file);
    expect([forbidden.status, forbidden.reports[0]?.verdict]).toEqual([1, 'forbidden']);
  });

  test.each([
    [['--model', 'strong'], /--model is “strong”; name one of linearizable, regular, .*eventual/],
    [['--model', 'causal', '--models'], /ask for two things; say one of them/],
    [['--spec', 'kv', '--models'], /--spec is “kv”; models other than linearizable .* say --spec register/],
  ])('%j is refused', (words, message) => {
    expect(() => parseRequest(['--spec', 'register', ...words, 'a.jsonl'])).toThrow(message);
  });
});

test('--explain: what a read may return, with a witness or a reason for each value', () => {
  const {reports} = run('--spec', 'register', '--explain', '7', `${fixtures}/message-passing.jsonl`);
  const models = reports[0]?.models as Record<
    string,
    {anythingElse: string; values: {value: unknown; verdict: string; orders?: unknown; reason?: string}[]}
  >;
  const told = (name: string) => models[name]?.values.map(({value, verdict}) => [value, verdict]);
  expect(told('causal')).toEqual([
    [null, 'forbidden'],
    [1, 'allowed'],
  ]);
  expect(told('monotonic-reads')).toEqual([
    [null, 'allowed'],
    [1, 'allowed'],
  ]);
  expect(models.causal?.anythingElse).toBe('forbidden');
  expect(models.causal?.values[0]?.reason).toMatch(/^Forbidden by causal/);
  expect(models.causal?.values[1]?.orders).toHaveLength(1);
});
