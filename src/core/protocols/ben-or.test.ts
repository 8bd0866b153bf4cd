import {describe, expect, it} from 'vitest';
import {inputVectors} from '../exploring/model.ts';
import type {Bit} from '../exploring/valence.ts';
import {benOr, finishRound, rounds, type Outcome, type RoundBoundary} from './ben-or.ts';
import {hardestRound} from './ben-or-scheduler.trial.ts';

/** Coins for a test: xorshift32, seeded. */
function coins(seed: number): () => Bit {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 16) & 1) as Bit;
  };
}

function agreed({decisions}: RoundBoundary): boolean {
  return new Set(decisions.filter((decision) => decision !== null)).size < 2;
}

describe('Ben-Or with real coins, against a scheduler that does its worst', () => {
  it('every seeded run decides, and agreement never breaks', () => {
    const lengths: number[] = [];
    for (const inputs of inputVectors(3)) {
      for (let seed = 0; seed < 1_000; seed++) {
        const toss = coins(seed);
        let at: RoundBoundary = benOr('any').initial(inputs);
        let played = 0;
        while (at.decisions.includes(null)) {
          at = finishRound(at, hardestRound(at.values).outcomes, toss);
          played++;
          expect(agreed(at)).toBe(true);
          expect(played).toBeLessThan(500);
        }
        lengths.push(played);
        expect(inputs).toContain(at.decisions[0]);
      }
    }
    expect(Math.max(...lengths)).toBeGreaterThan(10);
  });

  it('agreement holds in whatever order a scheduler of chance plays', () => {
    for (let seed = 0; seed < 2_000; seed++) {
      const toss = coins(seed);
      const number = (below: number) => [0, 1, 2, 3, 4, 5].reduce((sum) => 2 * sum + toss(), 0) % below;
      let at: RoundBoundary = benOr('any').initial([toss(), toss(), toss()]);
      for (let played = 0; played < 40; played++) {
        const possible = rounds(at.values);
        const outcomes: readonly Outcome[] = possible[number(possible.length)]?.outcomes ?? [];
        at = finishRound(at, outcomes, toss);
        expect(agreed(at)).toBe(true);
      }
    }
  });
});

it('from equal inputs every process decides in the first round, whatever the scheduler does', () => {
  for (const value of [0, 1] as const) {
    const possible = rounds([value, value, value]);
    expect(possible.map(({outcomes}) => outcomes)).toEqual([[1, 2, 3].map(() => ({kind: 'decide', value}))]);
  }
});
