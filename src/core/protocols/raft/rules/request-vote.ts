import type {NodeId} from '../../../simulation/protocol.ts';
import {lastTerm} from '../entry.ts';
import type {RequestVote} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {noticeTerm, resetElectionTimer} from './follower.ts';

/**
 * RequestVote, receiver (figure 2):
 * 1. Reply false if term < currentTerm (section 5.1).
 * 2. If votedFor is null or the candidate, and the candidate's log is at least as up to date as the receiver's, grant
 *    the vote (sections 5.2, 5.4).
 *
 * Beside the figure: a server that hears from a leader neither votes nor takes the term (dissertation, section 4.2.3),
 * and what is answered to a Pre-Vote binds nobody (section 9.6).
 */
export function onRequestVote(turn: Turn, candidate: NodeId, rpc: RequestVote): void {
  const trustsLeader = turn.settings.checkQuorum && hearsFromLeader(turn);
  if (!rpc.preVote && !trustsLeader) noticeTerm(turn, rpc.term);
  const {currentTerm, votedFor} = turn.server;
  const free = rpc.preVote || votedFor === null || votedFor === candidate;
  const voteGranted =
    rpc.term >= currentTerm &&
    (!rpc.preVote || rpc.term > currentTerm) &&
    !(trustsLeader || (rpc.preVote && hearsFromLeader(turn))) &&
    free &&
    isUpToDate(turn, rpc);
  if (voteGranted && !rpc.preVote) {
    if (votedFor === null) turn.keepTerm(currentTerm, candidate);
    resetElectionTimer(turn);
  }
  turn.reply(candidate, {
    type: 'RequestVoteReply',
    term: turn.server.currentTerm,
    voteGranted,
    preVote: rpc.preVote,
    asked: rpc.term,
  });
}

/** Within the shortest election time-out of a word from its leader, or leading itself. */
function hearsFromLeader({server, settings, clock}: Turn): boolean {
  if (server.state === 'leader') return true;
  return server.heardAt >= 0 && clock - server.heardAt < settings.electionTimeoutMicros;
}

/** The later last term is more up to date; of two logs that end in the same term, the longer (section 5.4.1). */
function isUpToDate({server}: Turn, {lastLogTerm, lastLogIndex}: RequestVote): boolean {
  const own = lastTerm(server.log);
  return lastLogTerm > own || (lastLogTerm === own && lastLogIndex >= server.log.length);
}
