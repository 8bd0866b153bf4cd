import {expect, test} from 'vitest';
import type {Operation} from '../history.ts';
import {judgeBy} from './judge-all.ts';
import {explainModel, explanationByModel} from './wording.ts';

const write: Operation = {process: 'left', f: 'write', value: 1, call: 0, return: 1, outcome: 'ok'};
const read: Operation = {process: 'right', f: 'read', value: 0, call: 2, return: 3, outcome: 'ok'};
const history = [write, read];

test('what a model says comes in two parts, and both make one text', () => {
  const verdict = judgeBy('linearizable', history, {initial: 0});
  expect(explanationByModel('linearizable', history, verdict)).toEqual({
    word: 'Forbidden by linearizable',
    reason: 'No order that agrees with real time explains these: left: write 1 (ok); right: read 0 (ok).',
  });
  expect(explainModel('linearizable', history, verdict)).toMatch(
    /^Forbidden by linearizable\. No order that agrees with real time explains/,
  );
});

test('a model that allows a history gives no reason', () => {
  const verdict = judgeBy('sequential', history, {initial: 0});
  expect(explanationByModel('sequential', history, verdict)).toEqual({
    word: 'Allowed by sequential',
    reason: '',
  });
  expect(explainModel('sequential', history, verdict)).toBe('Allowed by sequential.');
});

test('what a model has no meaning for, or gave up on, is told apart from what it forbids', () => {
  const undefinedHere = {kind: 'undefined', because: 'Two writes write the same.'} as const;
  expect(explainModel('causal', history, undefinedHere)).toBe('Not defined here. Two writes write the same.');
  const unknown = {kind: 'unknown', states: 2000, bound: 'states'} as const;
  expect(explanationByModel('causal', history, unknown)).toEqual({
    word: 'Unknown',
    reason: 'The search gave up after 2,000 configurations.',
  });
  expect(explainModel('causal', history, unknown)).toBe(
    'Unknown: the search gave up after 2,000 configurations.',
  );
});
