import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress, setItem} from './progress.ts';
import {parse, serialise as text} from './progress-text.ts';
import {anyRecord} from './progress.trial.ts';

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

  it('quotes the beginning of a long name, and its length', () => {
    const file = text(emptyProgress).replace('{}', `{"${'a'.repeat(900_000)}":1}`);
    const [said = ''] = parse(file).unread;
    expect(said).toContain('(900000 letters)');
    expect(said.length).toBeLessThan(200);
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
