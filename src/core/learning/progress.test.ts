import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress, merge, setItem, setItems, valueOf, type ItemValue} from './progress.ts';
import {parse, serialise as text} from './progress-text.ts';
import {anyRecord, anyValue} from './progress.trial.ts';

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

it('a write is later than a forged one whose counter cannot be counted on, and can be read back', () => {
  const forged = new Map([['cap', {value: null, counter: Number.MAX_SAFE_INTEGER, replica: '~'}]]);
  const once = setItem(forged, 'cap', true, 'me');
  const twice = setItem(once, 'cap', false, 'me');
  expect(valueOf(merge(merge(twice, once), forged), 'cap')).toBe(false);
  expect(parse(text(twice))).toMatchObject({record: twice, unread: []});
});

it('setItems writes what setItem writes one by one', () => {
  const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyValue));
  fc.assert(
    fc.property(anyRecord, writes, (record, many) => {
      const oneByOne = many.reduce((after, [key, value]) => setItem(after, key, value, 'me'), record);
      expect(text(setItems(record, many, 'me'))).toBe(text(oneByOne));
    }),
  );
});
