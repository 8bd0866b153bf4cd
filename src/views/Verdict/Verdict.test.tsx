import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {Operation} from '../../core/checking/history.ts';
import {check} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import type {Verdict as VerdictValue} from '../../core/checking/verdict.ts';
import Verdict from './index.tsx';

/** A read that begins after the write of 1 has returned, and returns 2. */
const impossible: Operation[] = [
  {process: 0, f: 'write', value: 1, call: 0, return: 1, outcome: 'ok'},
  {process: 1, f: 'read', value: 2, call: 2, return: 3, outcome: 'ok'},
];

const verdicts: VerdictValue[] = [
  {kind: 'linearizable', order: []},
  check(specNamed('register'), impossible),
  {kind: 'unknown', states: 1000},
];

test('each verdict has a sign and words of its own, so that its colour is never alone', () => {
  const said = verdicts.map((verdict) => {
    const html = renderToStaticMarkup(<Verdict operations={impossible} verdict={verdict} />);
    return /<strong[^>]*>(.*)<\/strong>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
  });
  expect(said).toEqual(['✓ Linearizable', '✗ Not linearizable', '? Unknown']);
});

test('the reason stands beside the word and does not repeat it', () => {
  const html = renderToStaticMarkup(
    <Verdict operations={impossible} verdict={{kind: 'unknown', states: 1000}} />,
  );
  expect(html).toContain('<span>The search gave up after 1,000 configurations.');
});
