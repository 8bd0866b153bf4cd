import type {VoteProtocol} from '../exploring/vote-model.ts';
import type {Bit} from '../exploring/valence.ts';

/** How a process makes a decision out of the votes it has waited for. */
export type VoteRule = 'min' | 'majority';

/**
 * Every process sends its vote to all others, waits until it knows `quota` votes, its own among them, and
 * decides: the least of them, or their majority, where a tie goes to its own vote.
 */
export function waitForVotes(quota: number, rule: VoteRule): VoteProtocol {
  return {
    audience: (process, processes) =>
      Array.from({length: processes}, (_, other) => other).filter((other) => other !== process),
    decide(process, votes) {
      const known = votes.filter((vote) => vote !== null);
      if (known.length < quota) return null;
      return rule === 'min' ? least(known) : majority(known, votes[process] ?? 0);
    },
    announces: () => false,
    word: () => 'vote',
  };
}

function least(votes: readonly Bit[]): Bit {
  return votes.includes(0) ? 0 : 1;
}

function majority(votes: readonly Bit[], own: Bit): Bit {
  const ones = votes.filter((vote) => vote === 1).length;
  const zeros = votes.length - ones;
  if (ones === zeros) return own;
  return ones > zeros ? 1 : 0;
}
