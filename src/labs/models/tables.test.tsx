// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {judgeAll} from '../../core/checking/models/judge-all.ts';
import {modelNames} from '../../core/checking/models/names.ts';
import {layOut} from '../../views/Timeline/layout.ts';
import LitMap from '../../views/LitMap/index.tsx';
import {drawn, expectBarsInRows, page, wordsOf} from '../frame/drawn.trial.ts';
import Bars from './Bars.tsx';
import {litMap} from './map.ts';
import Record from './Record.tsx';
import {exampleNames} from './scenarios.ts';
import {begin, operationsOf} from './session.ts';

test.each(exampleNames)('%s: the record says all that the map and the bars say', (name) => {
  const operations = operationsOf(begin(name));
  const judged = judgeAll(operations);
  const map = page(
    <LitMap diagram={litMap(judged)} label="Models" chosen={null} onChoose={() => undefined} />,
  );
  const nodes = [...map.querySelectorAll('[role="option"]')];
  expect(nodes).toHaveLength(modelNames.length);
  for (const model of modelNames) {
    const verdict = judged[model];
    const picture = page(<Bars operations={operations} verdict={verdict} editing={null} />);
    const record = page(<Record operations={operations} judged={judged} verdict={verdict} />);
    const text = wordsOf(record);
    for (const node of nodes) expect(text).toContain(node.getAttribute('aria-label'));
    expect(drawn(picture).filter((word) => !text.includes(word) && word !== 'clash')).toEqual([]);
    expectBarsInRows(picture, record);
  }
});

test.each(['stale-read', 'store-buffering', 'message-passing', 'two-orders'])(
  '%s fits a phone of 360 px',
  (name) => {
    // The page, the frame and the stage take 58 of them.
    expect(layOut(operationsOf(begin(name)), {isCompact: true, isDense: true}).width).toBeLessThanOrEqual(
      302,
    );
  },
);
