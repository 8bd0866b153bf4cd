// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {levels} from '../../core/checking/transactions/levels.ts';
import LitMap from '../../views/LitMap/index.tsx';
import {page, wordsOf} from '../frame/drawn.trial.ts';
import {answer} from './judging.ts';
import {levelMap} from './map.ts';
import Picture from './Picture.tsx';
import Record from './Record.tsx';
import {exampleNames} from './scenarios.ts';
import {begin} from './session.ts';

test.each(exampleNames)('%s: the record says all that the map and the cards say', (name) => {
  const session = begin(name);
  const found = answer(session);
  const {transactions} = session;
  const map = page(
    <LitMap diagram={levelMap(found)} label="Levels" chosen={null} onChoose={() => undefined} />,
  );
  const record = page(<Record transactions={transactions} answer={found} />);
  const rows = [...record.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  const boxes = [...map.querySelectorAll('[role="option"]')];
  expect(boxes).toHaveLength(levels.length);
  for (const box of boxes) {
    const [level = '', verdict = ''] = (box.getAttribute('aria-label') ?? '').split(/: |, /);
    expect(rows.find(([head]) => head === level)?.[1]).toBe(verdict);
  }
  const anomaly = found.anomalies.find(({cycle}) => cycle !== undefined);
  const picture = page(
    <Picture {...{transactions, anomaly}} answer={found} chosen={null} dispatch={() => undefined} />,
  );
  const cards = [...picture.querySelectorAll('[role="option"]')];
  expect(cards).toHaveLength(transactions.length);
  for (const card of cards) {
    const [who = '', steps = ''] = (card.getAttribute('aria-label') ?? '').split(/: (.*)/);
    const row = rows.find(([head]) => head === who.split(',')[0]);
    expect(row?.[2]).toBe(steps);
  }
  // Every arrow of the cycle is a sentence of the record.
  for (const {kind} of anomaly?.cycle ?? []) {
    const sign =
      kind === 'process' ? 'in the same process' : kind === 'realtime' ? 'was over before' : `(${kind})`;
    expect(wordsOf(record)).toContain(sign);
  }
});
