import {describe, expect, it} from 'vitest';
import {operations} from '../../../../src/core/simulation/history.ts';
import {recording, writeBack} from './write-back.ts';

const at = (label: string) => writeBack.events.find((event) => event.label === label)?.at ?? NaN;

describe('the picture of the write-back', () => {
  it('shows a read of 1 while the write of 1 has not been answered', () => {
    const [write, ann] = operations(recording.log);
    expect(write).toMatchObject({process: 'writer', f: 'write', value: 1, outcome: 'info'});
    expect(ann).toMatchObject({process: 'Ann', f: 'read', value: 1, outcome: 'ok'});
  });

  it('has C hold 1 before Ann is answered, so that Bob, who asks C later, reads 1', () => {
    expect(at('holds 1')).toBeLessThan(at('answers Ann: 1'));
    expect(operations(recording.log)[2]).toMatchObject({process: 'Bob', f: 'read', value: 1, outcome: 'ok'});
  });

  it('shows that B waits for A alone: what C says is on its way when Ann has her answer', () => {
    const underWay = writeBack.messages.filter(({to}) => to === null);
    expect(underWay.map(({toward, fate, label}) => ({toward, fate, label}))).toEqual([
      {toward: 'B', fate: 'in-flight', label: '0'},
      {toward: 'B', fate: 'in-flight', label: 'kept'},
    ]);
  });
});
