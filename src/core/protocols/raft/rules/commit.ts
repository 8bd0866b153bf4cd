import {termAt} from '../entry.ts';
import type {Turn} from '../turn.ts';
import {advanceCommit} from './apply.ts';

/**
 * Leaders: if there is an N such that N > commitIndex, a majority of matchIndex[i] ≥ N, and log[N].term is currentTerm,
 * set commitIndex = N (figure 2, sections 5.3 and 5.4). The leader counts itself for what its own disk has synced.
 * (The bug `figure-8` does not look at the term.)
 */
export function commitByMajority(turn: Turn): void {
  const {node, members, matchIndex, durableIndex, log, commitIndex, currentTerm} = turn.server;
  const own = turn.settings.bug === 'early-reply' ? log.length : durableIndex;
  const stored = members
    .map((member) => (member === node ? own : (matchIndex[member] ?? 0)))
    .sort((a, b) => b - a);
  const onMajority = stored[Math.floor(members.length / 2)] ?? 0;
  if (onMajority <= commitIndex) return;
  if (termAt(log, onMajority) !== currentTerm && turn.settings.bug !== 'figure-8') return;
  advanceCommit(turn, onMajority);
}
