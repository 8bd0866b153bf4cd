import {expect, test} from 'vitest';
import {diagnose} from './diagnosis.ts';
import {parseEvents} from './events.ts';
import type {Operation, Value} from './history.ts';
import {check} from './linearizability.ts';
import {pair} from './pairing.ts';
import {specNamed, type SpecName} from './specs/index.ts';
import {explain} from './explain.ts';

type Step = readonly [process: number, f: string, value: Value, outcome?: 'ok' | 'fail'];

/** Operations one after another. */
function history(spec: SpecName, steps: readonly Step[]): Operation[] {
  const lines = steps.flatMap(([process, f, value, outcome = 'ok']) => [
    {process, type: 'invoke', f, value: f === 'read' ? null : value},
    {process, type: outcome, f, value},
  ]);
  return pair(specNamed(spec), parseEvents(lines.map((line) => JSON.stringify(line)).join('\n')));
}

function told(spec: SpecName, steps: readonly Step[]): string {
  const operations = history(spec, steps);
  const verdict = check(specNamed(spec), operations);
  return explain(operations, verdict, verdict.kind === 'illegal' ? diagnose(operations, verdict.reason) : []);
}

test.each<[SpecName, string, readonly Step[]]>([
  [
    'register',
    'Process 1’s read 7 returned 7, and nobody ever wrote that.',
    [
      [0, 'write', 1],
      [1, 'read', 7],
    ],
  ],
  [
    'register',
    'Process 1’s read 83 returned 83, a number, and nobody wrote that; process 0 wrote "83", a string.',
    [
      [0, 'write', '83'],
      [1, 'read', 83],
    ],
  ],
  [
    'register',
    'Process 1’s read 2 returned 2, and the only write of it, by process 0, failed: it never happened.',
    [
      [0, 'write', 1],
      [0, 'write', 2, 'fail'],
      [1, 'read', 2],
    ],
  ],
  [
    'cas-register',
    'Process 1’s read 2 returned 2, and process 0 invoked the cas of it only after that read had returned.',
    [
      [0, 'write', 1],
      [1, 'read', 2],
      [0, 'cas', [1, 2]],
    ],
  ],
  [
    'set',
    'Process 1’s read [1, 1] lists 1 twice, and a set holds it once.',
    [
      [0, 'add', 1],
      [1, 'read', [1, 1]],
    ],
  ],
  [
    'set',
    'Process 1’s read [1, 2] lists 2, and nobody ever wrote that.',
    [
      [0, 'add', 1],
      [1, 'read', [1, 2]],
    ],
  ],
])('%s: %s', (spec, sentence, steps) => {
  expect(told(spec, steps)).toContain(`Not linearizable. ${sentence}`);
});

test('a counter’s sum and a text of appended pieces are not taken for values that somebody wrote', () => {
  expect(
    told('counter', [
      [0, 'add', 2],
      [1, 'read', 3],
    ]),
  ).not.toContain('nobody');
  expect(
    told('kv', [
      [0, 'append', 'a'],
      [0, 'append', 'b'],
      [1, 'read', 'ba'],
    ]),
  ).not.toContain('nobody');
});

test('where many clash, it names the operation that cannot be placed and ten round it', () => {
  const adds = Array.from({length: 20}, (_, place): Step => [place % 3, 'add', 1]);
  const text = told('counter', [...adds, [7, 'read', 14]]);
  expect(text).toMatch(
    /^Not linearizable\. Process 7’s read 14 cannot be placed: everything that returned before/,
  );
  expect(text).toMatch(/Round it: process \d: add 1 \(ok\);.*process 7: read 14 \(ok\)\.$/);
  expect(text.match(/\(ok\)/g)).toHaveLength(10);
});

test('what a register can hold at most is what the checker lets a read return there', () => {
  const writes = Array.from({length: 13}, (_, place): Step => [place, 'write', place]);
  const operations = history('register', [...writes, [20, 'read', 3]]);
  const late = {...operations[12], return: null, outcome: 'info'} as Operation;
  const open = [...operations.slice(0, 12), late, ...operations.slice(13)];
  const allowed = [...writes.map(([, , value]) => value), null].filter(
    (value) =>
      check(
        specNamed('register'),
        open.map((each) => (each.f === 'read' ? {...each, value} : each)),
      ).kind === 'linearizable',
  );
  const everything = open.map((_, index) => index);
  const [, holds] = diagnose(open, {
    initial: null,
    at: 13,
    prefix: everything,
    explained: [],
    clash: everything,
    minimal: false,
  });
  expect(allowed).toEqual([11, 12]);
  expect(holds).toBe(
    'At that point it can hold no more than 12 (process 12: write 12 (no answer)), 11 (process 11: write 11 (ok)).',
  );
});
