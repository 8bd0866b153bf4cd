import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {importProgress} from './import-progress.ts';
import {
  emptyProgress,
  merge,
  setItem,
  toggleItem,
  valueOf,
  type Entry,
  type ItemValue,
  type ProgressRecord,
} from './progress.ts';
import {parse, serialise as text} from './progress-text.ts';
import {countSet, reset, undoReset} from './reset.ts';

const anyValue: fc.Arbitrary<ItemValue> = fc.oneof(
  fc.string(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
/** Few keys, counters and replicas, so that tags collide often. */
const anyKey = fc.oneof(fc.constantFrom('cap', 'cap/a', 'flp', '__proto__', ''), fc.string());
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  value: anyValue,
  counter: fc.integer({min: 1, max: 3}),
  replica: fc.constantFrom('a', 'b', 'é'),
});
const anyRecord: fc.Arbitrary<ProgressRecord> = fc
  .array(fc.tuple(anyKey, anyEntry))
  .map((items) => new Map(items));

describe('merge', () => {
  it('is commutative, associative and idempotent, even on records that no honest writer makes', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(text(merge(a, b))).toBe(text(merge(b, a)));
        expect(text(merge(a, merge(b, c)))).toBe(text(merge(merge(a, b), c)));
        expect(text(merge(a, a))).toBe(text(a));
      }),
      {numRuns: 500},
    );
  });

  it('gives one record for any order and repetition of merges', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, {minLength: 1}), fc.array(fc.nat()), (records, picks) => {
        const inOrder = records.reduce(merge);
        const again = picks.map((pick) => records[pick % records.length] ?? emptyProgress);
        const shuffled = [...again, ...[...records].reverse(), ...again].reduce(merge, emptyProgress);
        expect(text(shuffled)).toBe(text(inOrder));
      }),
    );
  });

  it('keeps the ticks that two tabs set apart on different items', () => {
    const left = setItem(emptyProgress, 'cap/a', true, 'left');
    const right = setItem(emptyProgress, 'cap/b', true, 'right');
    const joined = merge(left, right);
    expect([valueOf(joined, 'cap/a'), valueOf(joined, 'cap/b')]).toEqual([true, true]);
  });

  it('lets a write win over every write that its writer had seen', () => {
    fc.assert(
      fc.property(anyRecord, fc.string(), anyValue, fc.string(), (record, key, value, replica) => {
        const written = setItem(record, key, value, replica);
        expect(valueOf(merge(record, written), key)).toEqual(valueOf(written, key));
      }),
    );
  });
});

describe('setItem', () => {
  it('changes one item and leaves the record it was given as it was', () => {
    fc.assert(
      fc.property(anyRecord, fc.string(), anyValue, (record, key, value) => {
        const before = text(record);
        const after = setItem(record, key, value, 'me');
        expect(text(record)).toBe(before);
        for (const other of record.keys())
          if (other !== key) expect(after.get(other)).toBe(record.get(other));
      }),
    );
  });

  it.each<[number, ItemValue]>([
    [NaN, null],
    [Infinity, null],
    [-0, 0],
    [0.5, 0.5],
  ])('keeps %d as %s', (given, kept) => {
    expect(valueOf(setItem(emptyProgress, 'x', given, 'me'), 'x')).toBe(kept);
  });
});

it('toggleItem sets what is not set and clears what is', () => {
  const on = toggleItem(emptyProgress, 'cap', 'me');
  expect(valueOf(on, 'cap')).toBe(true);
  expect(valueOf(toggleItem(on, 'cap', 'me'), 'cap')).toBe(null);
});

describe('parse', () => {
  it('reads back whatever serialise wrote', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const parsed = parse(text(record));
        expect(parsed.record).toEqual(record);
        expect(parsed.unread).toEqual([]);
      }),
    );
  });

  it('gives a record for any text whatever, and says so when it could not read it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (rubbish) => {
        const parsed = parse(rubbish);
        expect(parsed.record.size).toBe(0);
        expect(parsed.unread).toHaveLength(1);
      }),
    );
  });

  it('reads on past items it cannot read, and names them', () => {
    fc.assert(
      fc.property(anyRecord, fc.dictionary(fc.string(), fc.jsonValue()), (record, broken) => {
        const shell = JSON.parse(text(record)) as {items: Record<string, unknown>};
        const added = Object.keys(broken).filter((key) => !Object.hasOwn(shell.items, key));
        for (const key of added)
          Object.defineProperty(shell.items, key, {value: broken[key], enumerable: true});
        const parsed = parse(JSON.stringify(shell));
        for (const [key, entry] of record) expect(parsed.record.get(key)).toEqual(entry);
        expect(parsed.unread).toHaveLength(added.length);
      }),
    );
  });

  it('knows a record of a later version of the site', () => {
    const later = text(emptyProgress).replace('"version":1', '"version":2');
    expect(parse(later)).toMatchObject({newer: true, unread: [expect.stringContaining('version 2')]});
  });

  it('reads a renamed id by its alias, and joins it with what stands under the new one', () => {
    const old = setItem(setItem(emptyProgress, 'old/x', 'first', 'me'), 'old/x', 'second', 'me');
    const both = setItem(old, 'new/x', 'elsewhere', 'me');
    const {record} = parse(text(both), {old: 'new'});
    expect([...record]).toEqual([['new/x', {value: 'second', counter: 2, replica: 'me'}]]);
  });
});

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

  it('is undone without touching what was set since', () => {
    const done = reset(setItem(emptyProgress, 'cap', true, 'me'), 'me');
    const since = setItem(done.after, 'cap', 'since', 'other');
    expect(valueOf(undoReset(since, done, 'me'), 'cap')).toBe('since');
  });
});

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
