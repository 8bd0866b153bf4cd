import {lastTerm, type Term} from '../entry.ts';
import type {Turn} from '../turn.ts';
import {resetElectionTimer} from './follower.ts';

/**
 * Followers: if the election time-out elapses without an AppendEntries from the current leader or a vote granted to a
 * candidate, convert to candidate. Candidates: if it elapses, start a new election (figure 2). With Pre-Vote the
 * server first asks whether it could win (dissertation, section 9.6).
 */
export function onElectionTimeout(turn: Turn): void {
  const {server, settings} = turn;
  if (server.state === 'leader') return;
  if (!server.members.includes(server.node)) {
    resetElectionTimer(turn);
    return;
  }
  if (settings.preVote) askBefore(turn);
  else startElection(turn);
}

function askBefore(turn: Turn): void {
  turn.set({state: 'pre-candidate', votes: [turn.server.node], leaderId: null});
  resetElectionTimer(turn);
  askForVotes(turn, turn.server.currentTerm + 1, true);
}

/** On conversion to candidate: increment currentTerm, vote for self, reset the timer, send RequestVote to all. */
export function startElection(turn: Turn): void {
  const {node, currentTerm} = turn.server;
  turn.keepTerm(currentTerm + 1, node);
  turn.set({state: 'candidate', votes: [node], leaderId: null});
  // After a Pre-Vote the timer runs already.
  if (!turn.settings.preVote) resetElectionTimer(turn);
  askForVotes(turn, currentTerm + 1, false);
}

function askForVotes(turn: Turn, term: Term, preVote: boolean): void {
  const {log} = turn.server;
  for (const peer of turn.peers) {
    turn.reply(peer, {
      type: 'RequestVote',
      term,
      lastLogIndex: log.length,
      lastLogTerm: lastTerm(log),
      preVote,
    });
  }
}
