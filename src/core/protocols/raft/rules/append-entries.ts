import type {NodeId} from '../../../simulation/protocol.ts';
import {termAt, type Index} from '../entry.ts';
import type {AppendEntries} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {advanceCommit} from './apply.ts';
import {becomeFollower, noticeTerm, resetElectionTimer} from './follower.ts';
import {raisesTermBesideTheLoop} from './main-loop.ts';

/**
 * AppendEntries, receiver (figure 2):
 * 1. Reply false if term < currentTerm (section 5.1).
 * 2. Reply false if the log has no entry at prevLogIndex whose term is prevLogTerm (section 5.3).
 * 3. If an existing entry conflicts with a new one (same index, other term), delete it and all that follow it.
 * 4. Append any new entries that are not yet in the log.
 * 5. If leaderCommit > commitIndex, set commitIndex = min(leaderCommit, index of the last new entry).
 */
export function onAppendEntries(turn: Turn, leader: NodeId, rpc: AppendEntries): void {
  if (rpc.term < turn.server.currentTerm) {
    answer(turn, leader, rpc, false, 0);
    return;
  }
  if (raisesTermBesideTheLoop(turn, rpc)) return;
  noticeTerm(turn, rpc.term);
  // Candidates: if AppendEntries is received from a new leader, convert to follower.
  if (turn.server.state !== 'follower') becomeFollower(turn);
  turn.set({leaderId: leader, heardAt: turn.clock});
  resetElectionTimer(turn);

  const {prevLogIndex, prevLogTerm, entries} = rpc;
  if (termAt(turn.server.log, prevLogIndex) !== prevLogTerm) {
    answer(turn, leader, rpc, false, Math.min(prevLogIndex - 1, turn.server.log.length));
    return;
  }
  const fresh = entries.findIndex(
    ({term}, place) => termAt(turn.server.log, prevLogIndex + 1 + place) !== term,
  );
  if (fresh >= 0) turn.keepLog(prevLogIndex + fresh, entries.slice(fresh));
  const lastNew = prevLogIndex + entries.length;
  if (rpc.leaderCommit > turn.server.commitIndex) advanceCommit(turn, Math.min(rpc.leaderCommit, lastNew));
  answer(turn, leader, rpc, true, lastNew);
}

function answer(
  turn: Turn,
  leader: NodeId,
  {round}: AppendEntries,
  success: boolean,
  matchIndex: Index,
): void {
  const term = turn.server.currentTerm;
  turn.reply(leader, {type: 'AppendEntriesReply', term, success, matchIndex, round});
}
