import {lastTerm, termAt} from '../entry.ts';
import type {RaftServer} from '../server.ts';

/** Whether the last entry of a server stands in no other log. */
export function holdsAlone({node, log}: RaftServer, servers: readonly RaftServer[]): boolean {
  const last = log.length;
  if (last === 0) return false;
  return servers.every((other) => other.node === node || termAt(other.log, last) !== termAt(log, last));
}

/** Whether the first log would win a vote over the second (figure 2, RequestVote; section 5.4.1). */
export function isNewer(one: RaftServer, other: RaftServer): boolean {
  const [a, b] = [lastTerm(one.log), lastTerm(other.log)];
  return a > b || (a === b && one.log.length > other.log.length);
}

/** The condition of figure 8: the leader counts an entry of an earlier term on a majority. */
export function hasOldEntryOnMajority({node, log, members, matchIndex, currentTerm}: RaftServer): boolean {
  const stored = members
    .map((member) => (member === node ? log.length : (matchIndex[member] ?? 0)))
    .sort((a, b) => b - a);
  const index = stored[Math.floor(members.length / 2)] ?? 0;
  const term = termAt(log, index);
  return index > 0 && term > 0 && term < currentTerm;
}
