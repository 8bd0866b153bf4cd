import type {VoteProtocol} from '../exploring/vote-model.ts';

const COORDINATOR = 0;

/**
 * All send their vote to process 0, which sends nothing at its start. It decides the first vote that it gets
 * from another and in that step sends the decision to all others, who adopt it.
 */
export const coordFirst: VoteProtocol = {
  audience: (process) => (process === COORDINATOR ? [] : [COORDINATOR]),
  decide(process, votes) {
    if (process !== COORDINATOR) return votes[COORDINATOR] ?? null;
    return votes.find((vote, from) => from !== COORDINATOR && vote !== null) ?? null;
  },
  announces: (process) => process === COORDINATOR,
  word: (from) => (from === COORDINATOR ? 'decision' : 'vote'),
};
