import {expect, test} from 'vitest';
import type {Savings} from './measure-hook.ts';
import {isWorthIt, tableOf} from './table.ts';

const nothing: Savings = {
  name: 'tslib',
  html: 0,
  css: 0,
  js: 0,
  font: 0,
  requests: 0,
  fetchedKb: 0,
  paintMs: 0,
  hydratedMs: 0,
  longestMs: 0,
};

test('a hook is worth having for a kilobyte, a request or ten milliseconds', () => {
  expect(isWorthIt(nothing)).toBe(false);
  expect(isWorthIt({...nothing, js: 1023, longestMs: 9.9})).toBe(false);
  expect(isWorthIt({...nothing, js: 1024})).toBe(true);
  expect(isWorthIt({...nothing, css: 2048, js: -512})).toBe(true);
  expect(isWorthIt({...nothing, requests: 6})).toBe(true);
  expect(isWorthIt({...nothing, longestMs: 10})).toBe(true);
});

test('the table says what is saved, with a minus where a hook costs', () => {
  const [, , row] = tableOf([{...nothing, js: 3584, html: -2048, paintMs: 12.4}]).split('\n');
  expect(row).toBe('| `tslib` | −2.0 | 0 | 3.5 | 0 | 0 | 12 | 0 | 0 |');
  expect(tableOf([nothing])).toContain('`tslib` (too little)');
});
