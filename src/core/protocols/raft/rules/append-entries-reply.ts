import type {NodeId} from '../../../simulation/protocol.ts';
import type {AppendEntriesReply} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {commitByMajority} from './commit.ts';
import {noticeTerm} from './follower.ts';
import {answerReads} from './read.ts';

/**
 * Leaders: if AppendEntries succeeded, update nextIndex and matchIndex for the follower; if it failed because the logs
 * are inconsistent, decrement nextIndex and try again (figure 2, section 5.3). A follower says where its log ends, so
 * that nextIndex may jump there.
 */
export function onAppendEntriesReply(turn: Turn, from: NodeId, reply: AppendEntriesReply): void {
  noticeTerm(turn, reply.term);
  const {state, currentTerm} = turn.server;
  if (state !== 'leader' || reply.term !== currentTerm) return;
  if (!turn.peers.includes(from)) return;
  acknowledge(turn, from, reply.round);
  const follower = credited(turn, from, reply.round);
  const {nextIndex, matchIndex} = turn.server;
  const next = nextIndex[follower] ?? 1;
  const match = matchIndex[follower] ?? 0;
  if (reply.success) {
    turn.set({
      nextIndex: {...nextIndex, [follower]: Math.max(next, reply.matchIndex + 1)},
      matchIndex: {...matchIndex, [follower]: Math.max(match, reply.matchIndex)},
    });
    commitByMajority(turn);
  } else {
    const back = Math.max(1, Math.min(next - 1, reply.matchIndex + 1));
    turn.set({nextIndex: {...nextIndex, [follower]: Math.max(back, match + 1)}});
  }
  answerReads(turn);
}

/** Whoever answers a round of this term takes the sender for its leader. */
function acknowledge(turn: Turn, from: NodeId, round: number): void {
  const {answeredRound, answeredAt} = turn.server;
  turn.set({
    answeredRound: {...answeredRound, [from]: Math.max(answeredRound[from] ?? 0, round)},
    answeredAt: {...answeredAt, [from]: turn.clock},
  });
}

/**
 * Whose entries a reply speaks of: the sender's. (The bug `wrong-credit`: reply handlers are made in a loop and share
 * its variable, which holds the loop's last peer by the time a reply comes.)
 */
function credited(turn: Turn, from: NodeId, round: number): NodeId {
  if (turn.settings.bug !== 'wrong-credit') return from;
  return turn.server.rounds.find((each) => each.round === round)?.last ?? from;
}
