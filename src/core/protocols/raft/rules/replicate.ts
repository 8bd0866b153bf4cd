import type {NodeId} from '../../../simulation/protocol.ts';
import {termAt} from '../entry.ts';
import type {Turn} from '../turn.ts';

/** So many rounds of messages are remembered: more than can be under way. */
const ROUNDS = 40;

/** The program of the bug `stamped-term` sends no entries to a follower that has been silent for so long. */
const SILENT_MICROS = 75_000;

/** The followers that lack entries of the leader's log. */
export function behind(turn: Turn): readonly NodeId[] {
  const {nextIndex, log, answeredAt} = turn.server;
  const lacking = turn.peers.filter((peer) => (nextIndex[peer] ?? 1) <= log.length);
  if (turn.settings.bug !== 'stamped-term') return lacking;
  return lacking.filter((peer) => (answeredAt[peer] ?? 0) > turn.clock - SILENT_MICROS);
}

/**
 * Leaders: if last log index ≥ nextIndex for a follower, send AppendEntries with the log entries starting at nextIndex
 * (figure 2); to a follower that lacks nothing the same message is a heartbeat. All of one
 * call are one round, with `most` entries a message.
 */
export function replicate(turn: Turn, peers: readonly NodeId[], most = turn.settings.maxEntries): void {
  const last = peers.at(-1);
  if (last === undefined) return;
  const round = turn.server.round + 1;
  const rounds = [...turn.server.rounds.slice(1 - ROUNDS), {round, began: turn.clock, last}];
  turn.set({round, rounds});
  for (const peer of peers) sendEntries(turn, peer, most);
}

function sendEntries(turn: Turn, peer: NodeId, most: number): void {
  const {currentTerm, log, nextIndex, commitIndex, round} = turn.server;
  const prevLogIndex = Math.min((nextIndex[peer] ?? 1) - 1, log.length);
  turn.send(peer, {
    type: 'AppendEntries',
    term: currentTerm,
    prevLogIndex,
    prevLogTerm: termAt(log, prevLogIndex),
    entries: log.slice(prevLogIndex, prevLogIndex + most),
    leaderCommit: commitIndex,
    round,
  });
}
