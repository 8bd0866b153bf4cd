import type {NodeId} from '../../../simulation/protocol.ts';
import type {AppendEntries, ClientRequest} from '../messages.ts';
import type {Turn} from '../turn.ts';
import {appendEntry} from './append-entry.ts';
import {becomeFollower} from './follower.ts';
import {behind, replicate} from './replicate.ts';

/*
 * The bug `stamped-term` lives between two threads. The main loop writes clients' entries to disk and waits for that;
 * heartbeats are handled beside it, so that they need not wait. Here a server that waits for its disk puts clients'
 * writes into a queue, and stamps them with the term that it finds when the disk comes back.
 */

/** Whether the write has to wait for the main loop. */
export function waitsForLoop(turn: Turn, client: NodeId, request: ClientRequest): boolean {
  const {syncsAsked, syncsDone, queue, state} = turn.server;
  if (turn.settings.bug !== 'stamped-term' || state !== 'leader' || syncsAsked === syncsDone) return false;
  turn.set({queue: [...queue, {client, request}]});
  return true;
}

/** A heartbeat with a newer term raises the term at once, and the main loop of the leader has not noticed yet. */
export function raisesTermBesideTheLoop(turn: Turn, {term, entries}: AppendEntries): boolean {
  const {state, currentTerm, queue} = turn.server;
  const races = turn.settings.bug === 'stamped-term' && state === 'leader' && queue.length > 0;
  if (!races || term <= currentTerm || entries.length > 0) return false;
  turn.keepTerm(term, null);
  turn.set({state: 'follower', leaderId: null});
  return true;
}

/** The disk is done: the loop goes on with what waited, and only then looks whether it still leads. */
export function goOnWithLoop(turn: Turn): void {
  const {queue, state} = turn.server;
  if (queue.length === 0) return;
  turn.set({queue: []});
  for (const {client, request} of queue) {
    if (request.operation.f !== 'write') continue;
    appendEntry(turn, {kind: 'write', client, request: request.request, value: request.operation.value});
  }
  replicate(turn, behind(turn));
  if (state !== 'leader') becomeFollower(turn);
}
