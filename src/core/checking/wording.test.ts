import {expect, test} from 'vitest';
import type {Operation} from './history.ts';
import {check} from './linearizability.ts';
import {register} from './specs/register.ts';
import {explain} from './wording.ts';

const write: Operation = {process: 'left', f: 'write', value: 1, call: 0, return: 1, outcome: 'ok'};
const read: Operation = {process: 'right', f: 'read', value: 0, call: 2, return: 3, outcome: 'ok'};

test('an illegal history is told with the operations that clash and what was over before', () => {
  const history = [write, read];
  expect(explain(history, check(register(0), history))).toBe(
    'Not linearizable. No order explains these: left: write 1 (ok); right: read 0 (ok). ' +
      'Left’s write 1 had returned before right’s read 0 was called.',
  );
});

test('a search that gave up claims nothing', () => {
  expect(explain([write], {kind: 'unknown', states: 1_000_000})).toBe(
    'Unknown: the search gave up after 1,000,000 configurations. The history may be linearizable or not.',
  );
});
