import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress} from './progress.ts';
import {parse, serialise} from './progress-text.ts';
import {anyRecord} from './progress.trial.ts';
import {pack, unpack} from './packed.ts';

describe('a packed record', () => {
  it('is the record, with every tag of its writes', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(unpack(pack(record))).toBe(serialise(record));
      }),
    );
    expect(unpack(pack(emptyProgress))).toBe(serialise(emptyProgress));
  });

  it('made by somebody else gives null, or a file of which each unsound item is named', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (rubbish) => {
        const text = unpack(rubbish);
        if (text !== null) expect(parse(text).record.size).toBe(0);
      }),
    );
    const text = unpack('[["me"],["cap",true,1,0],["__proto__",true,1,0],["flp",true,1,7],["x"],[]]');
    const {record, unread} = parse(text ?? '');
    expect([...record.keys()]).toEqual(['cap', '__proto__']);
    expect(unread).toHaveLength(3);
  });

  it('is a good deal shorter than the file', () => {
    const record = new Map(
      Array.from({length: 100}, (_, at) => [
        `theory/question-${at}`,
        {value: `right ${at % 4}`, counter: 1, replica: `writer-${at % 7}`},
      ]),
    );
    expect(pack(record).length).toBeLessThan(serialise(record).length * 0.6);
  });
});
