import type {Turn} from '../turn.ts';
import {appendEntry} from './append-entry.ts';
import {ELECTION, TICK} from './follower.ts';
import {replicate} from './replicate.ts';

/**
 * Leaders, upon election: nextIndex is the index after the last entry of the own log, matchIndex is 0 (figure 2); a
 * heartbeat goes to each server at once; and the term begins with a blank no-op entry, so that the leader learns what
 * is committed (section 8).
 */
export function becomeLeader(turn: Turn): void {
  const {peers, server, clock} = turn;
  const each = <Item>(item: Item) => Object.fromEntries(peers.map((peer) => [peer, item]));
  turn.set({
    state: 'leader',
    leaderId: server.node,
    votes: [],
    nextIndex: each(server.log.length + 1),
    matchIndex: each(0),
    answeredRound: each(0),
    answeredAt: each(clock),
    round: 0,
    rounds: [],
    reads: [],
    ticks: 0,
  });
  turn.cancel(ELECTION);
  turn.timer(TICK, turn.settings.resendMicros);
  if (turn.settings.noOp) appendEntry(turn, {kind: 'no-op'});
  replicate(turn, turn.peers);
}
