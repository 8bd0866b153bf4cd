import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {importProgress, type Joined} from './import-progress.ts';
import {emptyProgress, merge, setItem, valueOf, type ProgressRecord} from './progress.ts';
import {serialise as text} from './progress-text.ts';
import {anyRecord} from './progress.trial.ts';
import {reset} from './reset.ts';

const published = new Set(['cap', 'cap/a', 'flp', 'library/x']);

function join(here: ProgressRecord, file: ProgressRecord): Joined {
  const result = importProgress(here, text(file), published, 'me');
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

const recordOf = (...keys: string[]): ProgressRecord =>
  keys.reduce((record, key) => setItem(record, key, true, 'phone'), emptyProgress);

/** Records whose names have the form of ids. */
const anyBackup = anyRecord.map(
  (record) => new Map([...record].map(([key, entry]) => [key.replace(/[^a-z]/g, '') || 'x', entry])),
);

describe('importProgress', () => {
  it('joins two devices, and joining again changes nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyBackup, (here, there) => {
        const once = join(here, there);
        expect(text(once.record)).toBe(text(merge(here, there)));
        expect(join(once.record, there).changed).toEqual([]);
      }),
    );
  });

  it('says which values of the file did not stand, whatever was written here since', () => {
    fc.assert(
      fc.property(anyRecord, anyBackup, (here, there) => {
        const {record, lost} = join(here, there);
        const missing = [...there].filter(
          ([key, {value}]) => value !== null && valueOf(record, key) !== value,
        );
        expect(new Map(lost)).toEqual(new Map(missing.map(([key, {value}]) => [key, value])));
      }),
    );
  });

  it('after a reset says what the backup has and the record has not', () => {
    const backup = recordOf('cap', 'cap/a');
    const {changed, lost} = join(reset(backup, 'me'), backup);
    expect([changed, lost]).toEqual([
      [],
      [
        ['cap', true],
        ['cap/a', true],
      ],
    ]);
  });

  it('takes the value of a forged item, and counts it afresh', () => {
    const forged = new Map([['cap', {value: null, counter: 2_000_000, replica: '~'}]]);
    const {record, changed} = join(recordOf('cap'), forged);
    expect([valueOf(record, 'cap'), changed]).toEqual([null, ['cap']]);
    const ticked = setItem(record, 'cap', true, 'me');
    expect(ticked.get('cap')?.counter).toBe(3);
    expect(join(emptyProgress, ticked).record.get('cap')?.value).toBe(true);
    expect(join(join(recordOf('cap'), forged).record, forged).changed).toEqual([]);
  });

  it('takes the few items that a newer version of the site has added, and what stands under known ones', () => {
    const newer = Array.from({length: 300}, (_, index) => `new/lesson-${index}`);
    expect(join(recordOf('library/x/read', 'cap/a/first'), recordOf(...newer)).changed).toHaveLength(300);
    const here = recordOf('made-up', 'library/x/read');
    expect(importProgress(here, text(recordOf(...newer)), published, 'me')).toMatchObject({
      reason: 'It has 300 items that this site does not know, for instance "new/lesson-0".',
    });
  });

  it.each([
    ['rubbish', 'not JSON', 'Export the file once more'],
    [text(emptyProgress).replace('"version":1', '"version":9'), 'version 9', 'Reload this page'],
    [
      text(new Map([['x', {value: 'a'.repeat(501), counter: 1, replica: 'z'}]])),
      'more than 500 letters',
      'Choose the file',
    ],
    [text(recordOf('x'.repeat(101))), '(101 letters) has a name that no item has', 'Choose the file'],
    [text(recordOf('A B')), 'a name that no item has', 'Choose the file'],
    [' '.repeat(9_000_001), '9,000,001 bytes', 'Choose the file'],
    [
      '{"format":"distributed-systems-bootcamp/progress","version":1,"items":{"a":1,"b":2}}',
      'And 1 more',
      'without editing',
    ],
  ])('refuses what is wrong, %#, and names the remedy', (file, reason, remedy) => {
    const result = importProgress(emptyProgress, file, published, 'me');
    expect(result).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason) as string,
      remedy: expect.stringContaining(remedy) as string,
    });
  });
});
