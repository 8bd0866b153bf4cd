import type {Turn} from '../turn.ts';
import {becomeFollower, TICK} from './follower.ts';
import {behind, replicate} from './replicate.ts';

/**
 * Leaders: repeat heartbeats during idle periods to prevent election time-outs, and retry AppendEntries until every
 * follower has every entry (figure 2, sections 5.2 and 5.3).
 */
export function onTick(turn: Turn): void {
  if (turn.server.state !== 'leader') return;
  if (turn.settings.checkQuorum && isCutOff(turn)) {
    becomeFollower(turn);
    return;
  }
  const {heartbeatMicros, resendMicros} = turn.settings;
  const ticks = turn.server.ticks + 1;
  turn.set({ticks});
  const isHeartbeat = ticks % Math.max(1, Math.floor(heartbeatMicros / resendMicros)) === 0;
  if (turn.settings.bug === 'stamped-term') {
    // Its heartbeats are messages of their own, without entries.
    if (isHeartbeat) replicate(turn, turn.peers, 0);
    replicate(turn, behind(turn));
  } else replicate(turn, isHeartbeat ? turn.peers : behind(turn));
  turn.timer(TICK, resendMicros);
}

/** A leader steps down if an election time-out elapses without a word from a majority (dissertation, section 6.2). */
function isCutOff(turn: Turn): boolean {
  const {node, answeredAt} = turn.server;
  const since = turn.clock - 2 * turn.settings.electionTimeoutMicros;
  return !turn.isMajority([node, ...turn.peers.filter((peer) => (answeredAt[peer] ?? 0) > since)]);
}
