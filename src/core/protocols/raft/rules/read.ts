import type {NodeId} from '../../../simulation/protocol.ts';
import {termAt} from '../entry.ts';
import type {PendingRead} from '../server.ts';
import type {Turn} from '../turn.ts';
import {replicate} from './replicate.ts';

/**
 * Reads without the log (section 8; dissertation, section 6.4): the leader remembers its commitIndex as readIndex,
 * exchanges heartbeats with a majority, waits until it has applied readIndex, and until it has committed an entry of
 * its own term, and answers from its state machine. (The bug `stale-read` answers at once.)
 */
export function onRead(turn: Turn, client: NodeId, request: number): void {
  const read = {client, request, readIndex: turn.server.commitIndex, round: turn.server.round + 1};
  if (turn.settings.bug === 'stale-read' || holdsLease(turn)) {
    answer(turn, read);
    return;
  }
  turn.set({reads: [...turn.server.reads, read]});
  replicate(turn, turn.peers);
  answerReads(turn);
}

/** Answers the reads for which everything has come true. */
export function answerReads(turn: Turn): void {
  const {reads, lastApplied} = turn.server;
  if (reads.length === 0 || !knowsCommitted(turn)) return;
  const confirmed = confirmedRound(turn);
  const isReady = ({round, readIndex}: PendingRead) => round <= confirmed && readIndex <= lastApplied;
  for (const read of reads.filter(isReady)) answer(turn, read);
  turn.set({reads: reads.filter((read) => !isReady(read))});
}

/** Whether an entry of the leader's own term is committed: before that it does not know what is. */
function knowsCommitted({server}: Turn): boolean {
  return termAt(server.log, server.commitIndex) === server.currentTerm;
}

/** The newest round that a majority has answered, or a later one. */
function confirmedRound({server}: Turn): number {
  const {members, node, answeredRound, round} = server;
  const answered = members
    .map((member) => (member === node ? round : (answeredRound[member] ?? 0)))
    .sort((a, b) => b - a);
  return answered[Math.floor(members.length / 2)] ?? 0;
}

/**
 * The lease of section 6.4.1: within the shortest election time-out after the beginning of a round that a majority has
 * answered no other leader can be elected, provided that no clock runs faster than another. That is what drift breaks.
 */
function holdsLease(turn: Turn): boolean {
  const {server, settings, clock} = turn;
  if (settings.reads !== 'lease' || !knowsCommitted(turn)) return false;
  const confirmed = confirmedRound(turn);
  const began = server.rounds.find(({round}) => round === confirmed)?.began;
  return began !== undefined && clock < began + settings.electionTimeoutMicros;
}

function answer(turn: Turn, {client, request}: PendingRead): void {
  const {register, node} = turn.server;
  turn.reply(client, {type: 'ClientReply', request, status: 'ok', value: register, leader: node});
}
