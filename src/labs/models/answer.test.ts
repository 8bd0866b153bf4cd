import {expect, test} from 'vitest';
import {judgeAll} from '../../core/checking/models/judge-all.ts';
import {mayReturn} from '../../core/checking/models/may-return.ts';
import {answering} from './answer.ts';
import {exampleNames} from './scenarios.ts';
import {begin, operationsOf} from './session.ts';

test.each(exampleNames)('%s: the pieces of the worker’s answer make up the whole', (name) => {
  const operations = operationsOf(begin(name));
  const answers = [...answering({operations, initial: null, read: null})];
  const pieces = answers.map((answer) => (answer.kind === 'judged' ? answer.judged : {}));
  expect(Object.assign({}, ...pieces)).toEqual(judgeAll(operations));
  expect(answers.map(({isDone}) => isDone).indexOf(true)).toBe(answers.length - 1);
});

test('what a read may return comes value by value', () => {
  const operations = operationsOf(begin('store-buffering'));
  const read = operations.findIndex(({f}) => f === 'read');
  const found = [...answering({operations, initial: null, read})].flatMap((answer) =>
    answer.kind === 'possibilities' ? answer.possibilities : [],
  );
  const {values, anythingElse} = mayReturn('sequential', operations, read);
  expect(found.map(({judged}) => judged.sequential.kind)).toEqual(
    [...values.map(({verdict}) => verdict), anythingElse].map(({kind}) => kind),
  );
});

test('where nothing is found for long, it says all the same that it goes on', () => {
  // Six write 0 and 1 by turns, and one reads so many changes that nobody soon knows whether they suffice.
  const writes = Array.from({length: 60}, (_, nth) => ({
    process: nth % 6,
    f: 'write',
    value: nth % 2,
    call: Math.floor(nth / 6) * 100,
    return: Math.floor(nth / 6) * 100 + 90,
    outcome: 'ok' as const,
  }));
  const reads = Array.from({length: 64}, (_, nth) => ({
    process: 'reader',
    f: 'read',
    value: nth % 2,
    call: nth * 15 + 1,
    return: nth * 15 + 9,
    outcome: 'ok' as const,
  }));
  const operations = [...writes, ...reads].sort((a, b) => a.call - b.call);
  const quiet = [...answering({operations, initial: null, read: null})].filter(
    (answer) => answer.kind === 'judged' && Object.keys(answer.judged).length === 0,
  );
  expect(quiet.length).toBeGreaterThan(2);
});
