import {describe, expect, it} from 'vitest';
import {census} from '../census.ts';
import {consensusProtocols} from '../../protocols/consensus-protocols.ts';
import {count} from './count.trial.ts';
import {subjects} from './subjects.trial.ts';

const cases = Object.entries(subjects).flatMap(([name, subject]) =>
  subject.sizes.flatMap((size) => ([0, 1] as const).map((crashes) => ({name, subject, size, crashes}))),
);

describe('an independent brute force agrees with the explorer', () => {
  it('on every protocol that there is', () => {
    expect(Object.keys(subjects).sort()).toEqual(consensusProtocols.map(({name}) => name).sort());
  });

  it.each(cases)('$name, $size processes, $crashes crashes', ({name, subject, size, crashes}) => {
    const protocol = consensusProtocols.find((one) => one.name === name);
    const result = protocol?.open(size, crashes, (model) => census(model, 10_000));
    if (result?.kind !== 'complete') throw new Error('It gave up.');
    expect({...result.counts, initial: result.initial}).toEqual(count(subject, size, crashes === 1));
  });
});
