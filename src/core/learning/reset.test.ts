import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress, merge, setItem, valueOf} from './progress.ts';
import {anyRecord} from './progress.trial.ts';
import {countSet, reset} from './reset.ts';
import {slashKey} from './settings.ts';

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
