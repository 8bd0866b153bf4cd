import type {NodeId} from '../../../simulation/protocol.ts';
import type {RequestVoteReply} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {becomeLeader} from './become-leader.ts';
import {startElection} from './election.ts';
import {noticeTerm} from './follower.ts';

/**
 * Candidates: if votes are received from a majority of the servers, become leader (figure 2). A voter counts once,
 * however often its answer comes. (The bug `double-vote` counts answers.)
 */
export function onRequestVoteReply(turn: Turn, voter: NodeId, reply: RequestVoteReply): void {
  noticeTerm(turn, reply.term);
  const {state, currentTerm, votes} = turn.server;
  const awaited = reply.preVote
    ? state === 'pre-candidate' && reply.asked === currentTerm + 1
    : state === 'candidate' && reply.asked === currentTerm;
  if (!awaited || !reply.voteGranted) return;
  if (votes.includes(voter) && turn.settings.bug !== 'double-vote') return;
  turn.set({votes: [...votes, voter]});
  countVotes(turn);
}

/** Also asked once the candidate's own vote is on disk: a cluster of one has nobody else to wait for. */
export function countVotes(turn: Turn): void {
  const {state, votes, syncsAsked, syncsDone, unsynced} = turn.server;
  if (!turn.isMajority(votes)) return;
  if (state === 'pre-candidate') startElection(turn);
  else if (state === 'candidate' && (votes.length > 1 || (syncsDone === syncsAsked && !unsynced)))
    becomeLeader(turn);
}
