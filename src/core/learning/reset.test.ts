import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress, merge, setItem, setItems, valueOf} from './progress.ts';
import {anyRecord} from './progress.trial.ts';
import {countSet, hasLesson, reset, resetLesson} from './reset.ts';
import {slashKey} from './settings.ts';
import {undo} from './undo.ts';

describe('reset', () => {
  it('leaves nothing set', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(countSet(reset(record, 'me'))).toBe(0);
      }),
    );
  });

  it('holds after merging with a tab that has not heard of it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(countSet(merge(record, reset(record, 'me')))).toBe(0);
      }),
    );
  });

  it('leaves how the reader wants the site to be', () => {
    const record = setItem(setItem(emptyProgress, slashKey, 'off', 'me'), 'cap', true, 'me');
    const after = reset(record, 'me');
    expect([valueOf(after, slashKey), valueOf(after, 'cap')]).toEqual(['off', null]);
    expect(countSet(record)).toBe(1);
  });
});

describe('a reset of one lesson', () => {
  const writes = [
    ['cap', true],
    ['cap/a', 'right 0'],
    ['cap/a/first', 'wrong'],
    ['cap/a/review', '20453 20450 2.3065 2.1181 1 0'],
    ['reading/cap', 'proof/x'],
    ['reading', 'cap'],
    ['capital', true],
    ['flp', true],
    ['reading/flp', 'model/y'],
    [slashKey, 'off'],
  ] as const;
  const record = setItems(emptyProgress, writes, 'me');

  it('clears what belongs to it, but no review, no other lesson and no setting', () => {
    const after = resetLesson(record, 'cap', 'me');
    const left = [...after].flatMap(([key, {value}]) => (value === null ? [] : [key]));
    expect(left).toEqual(['cap/a/review', 'capital', 'flp', 'reading/flp', slashKey]);
    expect([hasLesson(record, 'cap'), hasLesson(after, 'cap')]).toEqual([true, false]);
  });

  it('is taken back whole', () => {
    const after = resetLesson(record, 'cap', 'me');
    const back = undo(after, {before: record, after}, 'me');
    expect(writes.map(([key]) => [key, valueOf(back, key)])).toEqual(writes);
  });
});
