import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {read} from './asked.ts';

const call = {usage: 'npm run x', flags: ['write', 'bytes'], most: 1} as const;

test('options and words are told apart, in any order', () => {
  const found = read(['one', '--write'], call);
  if (found === 'help') throw new Error('nobody asked for help');
  expect([...found.flags]).toEqual(['write']);
  expect(found.words).toEqual(['one']);
  expect(read([], call)).toEqual({flags: new Set(), words: []});
});

test('help goes before everything that is known', () => {
  expect(read(['one', '--help'], call)).toBe('help');
});

test('what is not known is refused by name', () => {
  expect(() => read(['--nonsense'], call)).toThrow(/--nonsense/);
  expect(() => read(['one', 'two'], call)).toThrow(/'two'/);
  expect(() => read(['--write=yes'], call)).toThrow(/--write/);
});

test.each([
  ['--help', 0],
  ['--nonsense', 2],
])('saves %s ends at once with %d', (word, status) => {
  const ended = spawnSync('npx', ['tsx', 'src/commands/saves/index.ts', word], {encoding: 'utf8'});
  expect(`${ended.stdout}${ended.stderr}`).toContain('npm run saves');
  expect(ended.status).toBe(status);
});
