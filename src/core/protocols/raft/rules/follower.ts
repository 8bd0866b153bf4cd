import {below, draw} from '../../../simulation/stream.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {Term} from '../entry.ts';
import type {Turn} from '../turn.ts';

export const ELECTION = 'election';
export const TICK = 'tick';

/**
 * All servers: if an RPC request or response contains a term T > currentTerm, set currentTerm = T and convert to
 * follower (figure 2, section 5.1).
 */
export function noticeTerm(turn: Turn, term: Term): void {
  if (term <= turn.server.currentTerm) return;
  turn.keepTerm(term, null);
  becomeFollower(turn);
}

/** Back to the state in which servers begin. Clients whose reads waited are told to look elsewhere. */
export function becomeFollower(turn: Turn): void {
  for (const {client, request} of turn.server.reads) {
    turn.reply(client, {type: 'ClientReply', request, status: 'not-leader', value: null, leader: null});
  }
  turn.set({state: 'follower', votes: [], reads: [], leaderId: null, queue: []});
  turn.cancel(TICK);
  resetElectionTimer(turn);
}

/**
 * Followers and candidates: the next election begins if this time passes without a word from a leader. The time is
 * drawn afresh each time, so that split votes are resolved quickly (section 5.2).
 */
export function resetElectionTimer(turn: Turn): void {
  turn.timer(ELECTION, turn.settings.bug === 'fixed-timeout' ? turn.server.timeoutMicros : drawTimeout(turn));
}

/** A time-out between the shortest and twice that. */
export function drawTimeout(turn: Turn): Micros {
  const {stream, drawn} = turn.server;
  const {electionTimeoutMicros} = turn.settings;
  turn.set({drawn: drawn + 1});
  return electionTimeoutMicros + below(electionTimeoutMicros, draw(stream, drawn));
}
