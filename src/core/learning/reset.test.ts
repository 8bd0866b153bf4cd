import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress, merge, setItem, valueOf} from './progress.ts';
import {anyRecord} from './progress.trial.ts';
import {countSet, reset, undoReset} from './reset.ts';
import {slashKey} from './settings.ts';

describe('reset', () => {
  it('leaves nothing set, and its undo sets everything as it was', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const done = reset(record, 'me');
        expect(countSet(done.after)).toBe(0);
        const undone = undoReset(done.after, done, 'me');
        for (const key of record.keys()) expect(valueOf(undone, key)).toBe(valueOf(record, key));
      }),
    );
  });

  it('holds after merging with a tab that has not heard of it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const {after} = reset(record, 'me');
        expect(countSet(merge(record, after))).toBe(0);
      }),
    );
  });

  it('leaves how the reader wants the site to be', () => {
    const record = setItem(setItem(emptyProgress, slashKey, 'off', 'me'), 'cap', true, 'me');
    const {after} = reset(record, 'me');
    expect([valueOf(after, slashKey), valueOf(after, 'cap')]).toEqual(['off', null]);
    expect(countSet(record)).toBe(1);
  });

  it('is undone without touching what was set since', () => {
    const done = reset(setItem(emptyProgress, 'cap', true, 'me'), 'me');
    const since = setItem(done.after, 'cap', 'since', 'other');
    expect(valueOf(undoReset(since, done, 'me'), 'cap')).toBe('since');
  });
});
