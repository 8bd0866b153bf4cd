import fc from 'fast-check';
import {expect, it} from 'vitest';
import {importProgress, type Joined} from './import-progress.ts';
import {emptyProgress, setItem, setItems, valueOf, type ProgressRecord} from './progress.ts';
import {serialise} from './progress-text.ts';
import {anyRecord} from './progress.trial.ts';
import {preview} from './preview.ts';
import {isCounted, reset} from './reset.ts';

function join(here: ProgressRecord, file: ProgressRecord): Joined {
  const result = importProgress(here, serialise(file), new Set(['cap', 'flp']), 'me');
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

const named = (record: ProgressRecord): ProgressRecord =>
  new Map([...record].map(([key, entry]) => [key.replace(/[^a-z]/g, '') || 'x', entry]));

it('says of every item what joining then does with it', () => {
  fc.assert(
    fc.property(anyRecord.map(named), anyRecord.map(named), (here, there) => {
      const joined = join(here, there);
      const {comes, stays, differs, same} = preview(here, joined);
      const after = (key: string) => valueOf(joined.record, key);
      for (const key of comes) expect([valueOf(here, key), after(key)]).toEqual([null, valueOf(there, key)]);
      for (const key of stays) expect([there.has(key), after(key)]).toEqual([false, valueOf(here, key)]);
      for (const {key, wins} of differs)
        expect(after(key)).toBe(valueOf(wins === 'here' ? here : there, key));
      const told = [...comes, ...stays, ...differs.map(({key}) => key)];
      expect(new Set(told).size).toBe(told.length);
      // Whatever changes is told.
      for (const key of joined.changed.filter(isCounted)) expect(told).toContain(key);
      const alike = [...here.keys()].filter(
        (key) => isCounted(key) && valueOf(here, key) !== null && valueOf(here, key) === valueOf(there, key),
      );
      expect(same).toBe(alike.length);
    }),
  );
});

it('tells what was cleared since from what was never there, and an answer given twice from one given once', () => {
  const backup = setItems(
    emptyProgress,
    [
      ['cap', true],
      ['cap/a', 'wrong 1'],
      ['flp', true],
    ],
    'old',
  );
  const here = setItem(setItem(reset(backup, 'me'), 'cap/a', 'right 0', 'me'), 'flp/b', true, 'me');
  const there = setItem(backup, 'theory', true, 'old');
  expect(preview(here, join(here, there))).toEqual({
    comes: ['theory'],
    stays: ['flp/b'],
    differs: [
      {key: 'cap', here: null, there: true, wins: 'here'},
      {key: 'cap/a', here: 'right 0', there: 'wrong 1', wins: 'here'},
      {key: 'flp', here: null, there: true, wins: 'here'},
    ],
    same: 0,
  });
});
