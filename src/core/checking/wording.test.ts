import {expect, test} from 'vitest';
import type {Operation} from './history.ts';
import {check} from './linearizability.ts';
import {describeCall} from './phrases.ts';
import {register} from './specs/register.ts';
import {explain} from './explain.ts';
import {describe, explanationOf} from './wording.ts';

const write: Operation = {process: 'left', f: 'write', value: 1, call: 0, return: 1, outcome: 'ok'};
const read: Operation = {process: 'right', f: 'read', value: 0, call: 2, return: 3, outcome: 'ok'};

test('an illegal history is told with the operations that clash and what was over before', () => {
  const history = [write, read];
  expect(explain(history, check(register(0), history))).toBe(
    'Not linearizable. No order explains these: left: write 1 (ok); right: read 0 (ok). ' +
      'Left’s write 1 had returned before right’s read 0 was called.',
  );
});

test('what a file or a link names at any length is told by its beginning and its length', () => {
  const long = 'W'.repeat(20_000);
  const told = describe({...write, process: long, key: long, value: long});
  expect(told).toMatch(
    /^W{60}… \(20,000 letters\): W{60}… \(20,000 letters\): write "W{59}… \(20,002 letters\)/,
  );
  expect(describe({...write, process: `${'a'.repeat(59)}😀b`})).toContain(`${'a'.repeat(59)}… (62 letters)`);
});

test('a search that gave up claims nothing', () => {
  expect(explain([write], {kind: 'unknown', states: 1_000_000})).toBe(
    'Unknown: the search gave up after 1,000,000 configurations. The history may be linearizable or not.',
  );
});

test('what is very long is told cut, with its length', () => {
  const long: Operation = {...write, process: 'W'.repeat(20_000), value: 'v'.repeat(300)};
  const words = explain([long, read], check(register(0), [long, read]));
  expect(words.length).toBeLessThan(500);
  expect(words).toContain('(20,000 letters)');
  expect(words).toContain('(302 letters)');
});

test('a verdict comes in two parts, the word and the reason, and the reason is a sentence of its own', () => {
  const partsOf = (...history: Operation[]) => explanationOf(history, check(register(0), history));
  expect(partsOf()).toEqual({word: 'Linearizable', reason: 'Nothing has happened yet.'});
  expect(partsOf(write)).toEqual({
    word: 'Linearizable',
    reason: 'Each operation can have taken effect at one instant between its call and its return.',
  });
  expect(partsOf(write, read)).toMatchObject({
    word: 'Not linearizable',
    reason: expect.stringMatching(/^No order explains these: left: write 1/) as string,
  });
  expect(explanationOf([], {kind: 'unknown', states: 1})).toEqual({
    word: 'Unknown',
    reason: 'The search gave up after 1 configuration. The history may be linearizable or not.',
  });
  expect(explain([], check(register(0), []))).toBe('Linearizable: nothing has happened yet.');
});

test('a call is described without what became of it, and a read without what it returned', () => {
  expect(describeCall(write)).toBe('left: write 1');
  expect(describeCall(read)).toBe('right: read');
});
