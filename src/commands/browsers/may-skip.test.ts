import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {maySkip} from './may-skip.ts';

const reason = 'Firefox is not on this machine.';

test.each([undefined, ''])('a missing engine is skipped where nobody asks for all (%s)', (asked) => {
  expect(maySkip(reason, asked)).toBe(true);
});

test('a missing engine is an error with its reason where all are asked for', () => {
  expect(() => maySkip(reason, 'all')).toThrow(/^Firefox is not on this machine\. ENGINES=all/);
});

test('another word is refused, and it is said what can be asked', () => {
  expect(() => maySkip(reason, 'firefox')).toThrow('ENGINES is "firefox". Say ENGINES=all');
});

test('the check workflow asks for all', () => {
  const {jobs} = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as {
    jobs: {browser: {env: Record<string, string>}};
  };
  expect(jobs.browser.env['ENGINES']).toBe('all');
});
