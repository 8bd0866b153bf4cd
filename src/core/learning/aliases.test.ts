import fc from 'fast-check';
import {expect, it} from 'vitest';
import {currentId} from './aliases.ts';

it('follows renames of items and of whole lessons, one after another', () => {
  const renamed = {cap: 'cap-theorem', 'cap-theorem/pick-two': 'cap-theorem/choose'};
  expect(currentId('cap', renamed)).toBe('cap-theorem');
  expect(currentId('cap/pick-two', renamed)).toBe('cap-theorem/choose');
  expect(currentId('capture/x', renamed)).toBe('capture/x');
  expect(currentId('library/old/read', {'library/old': 'library/new'})).toBe('library/new/read');
});

it('ends whatever the table says', () => {
  const part = fc.constantFrom('a', 'b', 'a/b', 'b/a', 'c', 'constructor', '__proto__');
  fc.assert(
    fc.property(part, fc.dictionary(part, part), (id, renamed) => {
      expect(typeof currentId(id, renamed)).toBe('string');
    }),
  );
});

it('ends where a lesson is moved under itself', () => {
  expect(currentId('a/x', {a: 'a/a'})).toMatch(/^a/);
});
