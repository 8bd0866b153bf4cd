import {describe, expect, test} from 'vitest';
import {judge} from './judge.ts';
import {judgeAll} from './judge-all.ts';
import {modelNames} from './names.ts';
import {drawn} from './drawn.ts';
import {published} from './textbook.trial.ts';
import {textbook} from './textbook.ts';

describe.each(textbook)('$name', ({name, operations}) => {
  const {allowed = [], forbidden = []} = published[name] ?? {};

  test('something is published of it', () => {
    expect(allowed.length * forbidden.length).toBeGreaterThan(0);
  });

  test.each(allowed)('%s allows it', (model) => {
    expect(judge(model, operations).kind).toBe('allowed');
  });
  test.each(forbidden)('%s forbids it', (model) => {
    expect(judge(model, operations).kind).toBe('forbidden');
  });
});

test('each model but the weakest is told from the others by some textbook history', () => {
  const columns = modelNames.map((model) =>
    textbook.map(({operations}) => judge(model, operations).kind).join(' '),
  );
  // On its own, monotonic writes forbids no history of single reads: a client cannot see the order of writes alone.
  expect(new Set(columns).size).toBe(modelNames.length - 1);
});

describe('Bouajjani, Enea, Guerraoui and Hamza 2017: histories that tell causal memory from convergent causal', () => {
  test.each([
    ['causal memory only', drawn('p: w x 1, r x 2', 'q: w x 2, r x 1'), ['causal']],
    [
      'convergent only',
      drawn('p: w z 1, w x 1, w y 1', 'q: w x 2, r z -, r y 1, r x 2'),
      ['convergent causal'],
    ],
    [
      'both, and not sequential',
      drawn('p: w x 1, r y -, w y 1, r x 1', 'q: w x 2, r y -, w y 2, r x 2'),
      ['convergent causal', 'causal'],
    ],
    [
      'neither, for a process sees two writes in turn and back',
      drawn('p: w x 1', 'q: w x 2, r x 1, r x 2'),
      [],
    ],
    ['neither, for a cause is missed', drawn('p: w x 1, w y 1', 'q: r y 1, w x 2', 'r: r x 2, r x 1'), []],
  ] as const)('%s', (_, history, expected) => {
    const all = judgeAll(history);
    const among = (['sequential', 'convergent causal', 'causal'] as const).filter(
      (model) => all[model].kind === 'allowed',
    );
    expect(among).toEqual(expected);
  });
});

describe('what the witness and the reason say', () => {
  test('sequential: one order, which need not be that of time', () => {
    expect(judge('sequential', drawn('p: w x 1', 'q: r x - 4 7'))).toMatchObject({
      kind: 'allowed',
      views: [{process: null, order: [1, 0]}],
    });
  });

  test('causal: an order for each who reads', () => {
    const verdict = judge('causal', drawn('p: w x 1, r x 2', 'q: w x 2, r x 1'));
    expect(verdict).toMatchObject({
      kind: 'allowed',
      views: [
        {process: 'p', order: [0, 2, 1]},
        {process: 'q', order: [2, 0, 3]},
      ],
    });
  });

  test('message passing is forbidden in the reader’s view, and by three operations', () => {
    const verdict = judge('PRAM', drawn('p: w x 1, w y 1', 'q: r y 1, r x -'));
    expect(verdict).toEqual({kind: 'forbidden', reason: {process: 'q', clash: [0, 2, 3], minimal: true}});
  });

  test('regular: the write whose value each read returned', () => {
    expect(judge('regular', drawn('p: w x 1 0 9', 'q: r x 1 1 3, r x - 5 7'))).toMatchObject({
      sources: [
        [1, 0],
        [2, null],
      ],
    });
  });

  test('two writers: regular and safe are not defined', () => {
    expect(judge('safe', drawn('p: w x 1', 'q: w x 2'))).toEqual({
      kind: 'undefined',
      because: 'It is defined for registers with one writer, and p and q both write to one.',
    });
  });

  test('a search without an end is given up', () => {
    const both = drawn('p: w x 1, r x 2', 'q: w x 2, r x 1');
    expect(judge('sequential', both, {maxStates: 1})).toMatchObject({
      kind: 'unknown',
      bound: 'states',
    });
  });
});
