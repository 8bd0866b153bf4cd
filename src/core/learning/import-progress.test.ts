import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {importProgress} from './import-progress.ts';
import {emptyProgress, merge} from './progress.ts';
import {serialise as text} from './progress-text.ts';
import {anyRecord} from './progress.trial.ts';

describe('importProgress', () => {
  it('joins two devices, and joining again changes nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (here, there) => {
        const once = importProgress(here, text(there));
        if (once.kind === 'refused') throw new Error(once.reason);
        expect(text(once.record)).toBe(text(merge(here, there)));
        expect(importProgress(once.record, text(there))).toMatchObject({kind: 'joined', changed: 0});
      }),
    );
  });

  it.each([
    ['rubbish', 'not JSON', 'Export the file once more'],
    [text(emptyProgress).replace('"version":1', '"version":9'), 'version 9', 'Reload this page'],
    [
      text(new Map([['x', {value: 1, counter: 1e12, replica: 'z'}]])),
      'counter above',
      'Export the file once more',
    ],
    [
      text(new Map([['x', {value: 'a'.repeat(501), counter: 1, replica: 'z'}]])),
      'more than 500 letters',
      'once more',
    ],
    [
      text(new Map([['x'.repeat(501), {value: 1, counter: 1, replica: 'z'}]])),
      'more than 500 letters',
      'once more',
    ],
    [' '.repeat(1_000_001), '1,000,001 bytes', 'Choose the file'],
    [
      '{"format":"distributed-systems-bootcamp/progress","version":1,"items":{"a":1,"b":2}}',
      'And 1 more',
      'without editing',
    ],
  ])('refuses %j and names the mend', (file, reason, mend) => {
    const result = importProgress(emptyProgress, file);
    expect(result).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason) as string,
      mend: expect.stringContaining(mend) as string,
    });
  });
});
