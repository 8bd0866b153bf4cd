/// <reference types="vite/client" />
import {expect, it} from 'vitest';
// Imported, not read, so that a change of the lesson counts as a change of this test.
import lesson from '../index.mdx?raw';
import {clockStamps} from './clock-stamps.ts';

/** The last stamp of a process, '2 (1,2,0)' as the lesson's alternative text spells it: '2 and vector 1, 2, 0'. */
function lastStamp(process: string): string {
  const label = clockStamps.events.findLast((event) => event.process === process)?.label ?? '';
  return label.replace(' (', ' and vector ').replace(')', '').replaceAll(',', ', ');
}

it('the words for the figure name the stamps that the sample computes', () => {
  const alt = /id="clock-stamps"[^>]*alt="([^"]*)"/.exec(lesson)?.[1];
  expect(alt).toContain(`The second of b has number ${lastStamp('b')}.`);
  expect(alt).toContain(`The second of c has number ${lastStamp('c')}.`);
  expect(alt).toContain(`A second event of a, after its send, has number ${lastStamp('a')}:`);
});
