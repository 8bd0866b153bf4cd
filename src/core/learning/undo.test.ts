import fc from 'fast-check';
import {expect, it} from 'vitest';
import {emptyProgress, merge, setItem, valueOf} from './progress.ts';
import {anyRecord} from './progress.trial.ts';
import {reset} from './reset.ts';
import {undo} from './undo.ts';

it('the undo of a reset sets everything as it was', () => {
  fc.assert(
    fc.property(anyRecord, (before) => {
      const after = reset(before, 'me');
      const undone = undo(after, {before, after}, 'me');
      for (const key of before.keys()) expect(valueOf(undone, key)).toBe(valueOf(before, key));
    }),
  );
});

it('the undo of a merge sets everything as it was, and clears what came with it', () => {
  fc.assert(
    // Names of writers are fresh for each page load, so no two records share a tag for different values.
    fc.property(anyRecord, anyRecord, (before, file) => {
      const others = new Map(
        [...file].map(([key, entry]) => [key, {...entry, replica: `other-${entry.replica}`}]),
      );
      const after = merge(before, others);
      const undone = undo(after, {before, after}, 'me');
      for (const key of after.keys()) expect(valueOf(undone, key)).toBe(valueOf(before, key));
    }),
  );
});

it('an undo leaves what was set since', () => {
  const before = setItem(emptyProgress, 'cap', true, 'me');
  const after = reset(before, 'me');
  const since = setItem(after, 'cap', 'since', 'other');
  expect(valueOf(undo(since, {before, after}, 'me'), 'cap')).toBe('since');
});
