import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {Verdict as VerdictValue} from '../../core/checking/verdict.ts';
import Verdict from './index.tsx';

const verdicts: VerdictValue[] = [
  {kind: 'linearizable', order: []},
  {kind: 'unknown', states: 1000},
];

test('each verdict has a sign and words of its own, so that its colour is never alone', () => {
  const said = verdicts.map((verdict) => {
    const html = renderToStaticMarkup(<Verdict operations={[]} verdict={verdict} />);
    return html
      .replace(/<[^>]+>/g, '')
      .split(' ')
      .slice(0, 2)
      .join(' ');
  });
  expect(said).toEqual(['✓ Linearizable', '? Unknown']);
});
