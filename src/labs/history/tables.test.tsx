// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {check} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import {drawn, expectBarsInRows, page, wordsOf} from '../frame/drawn.trial.ts';
import {Bars, Table} from './Bars.tsx';
import {exampleNames} from './scenarios.ts';
import {read} from './draft.ts';
import {begin} from './session.ts';

test.each(exampleNames)('%s: the table says all that the picture says', (name) => {
  const session = begin(name);
  const reading = read(session);
  if (reading.kind !== 'history') throw new Error(reading.problem);
  const {operations} = reading;
  const verdict = check(specNamed(session.spec), operations);
  const picture = page(<Bars operations={operations} verdict={verdict} editing={null} />);
  const tables = page(<Table operations={operations} verdict={verdict} />);
  expect(picture.querySelectorAll('[role="option"]')).toHaveLength(operations.length);
  const text = wordsOf(tables);
  expect(drawn(picture).filter((word) => !text.includes(word) && word !== 'clash')).toEqual([]);
  expectBarsInRows(picture, tables);
});
