import {describe, expect, it} from 'vitest';
import {rounds} from '../../../../src/core/protocols/ben-or.ts';
import {inputVectors} from '../../../../src/core/exploring/model.ts';
import {after, benOrRound} from './ben-or-round.ts';

describe("the picture of one of Ben-Or's rounds", () => {
  it('shows the values, then the proposals, then one decision', () => {
    expect(benOrRound.events.map(({process, label}) => `${process} ${label}`)).toEqual([
      'A value 0',
      'B value 1',
      'C value 1',
      'A proposes nothing',
      'B proposes 1',
      'C proposes 1',
      'A takes over 1',
      'B decides 1',
      'C takes over 1',
    ]);
  });

  it('leaves all three with the value decided, so that the next round decides it everywhere', () => {
    expect(after.values).toEqual([1, 1, 1]);
    expect(rounds(after.values).map(({outcomes}) => outcomes.map((outcome) => outcome?.kind))).toEqual([
      ['decide', 'decide', 'decide'],
    ]);
  });
});

it('in no round does one process decide while another is left to its coin, or takes over another value', () => {
  for (const values of inputVectors(3))
    for (const {outcomes} of rounds(values)) {
      const decided = outcomes.find((outcome) => outcome?.kind === 'decide');
      if (decided)
        expect(outcomes.map((outcome) => outcome?.value)).toEqual(outcomes.map(() => decided.value));
    }
});
