import {moves} from './moves.trial.ts';
import type {SmallRaft, SmallRules} from './state.trial.ts';

export interface SmallCensus {
  readonly configurations: number;
  readonly transitions: number;
  /** How many configurations show each violation; nothing is tried beyond them. */
  readonly violations: Readonly<Record<string, number>>;
}

/**
 * Every configuration that can be reached, breadth first.
 *
 * @throws RangeError beyond `most` configurations.
 */
export function exploreSmallRaft(start: SmallRaft, rules: SmallRules, most = 1_000_000): SmallCensus {
  const seen = new Set([JSON.stringify(start)]);
  const violations: Record<string, number> = {};
  let transitions = 0;
  let open: SmallRaft[] = [start];
  while (open.length > 0) {
    const fresh: SmallRaft[] = [];
    for (const raft of open) {
      for (const next of moves(raft, rules)) {
        transitions += 1;
        const key = JSON.stringify(next);
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > most) throw new RangeError(`There are more than ${most} configurations.`);
        if (next.violation === null) fresh.push(next);
        else violations[next.violation] = (violations[next.violation] ?? 0) + 1;
      }
    }
    open = fresh;
  }
  return {configurations: seen.size, transitions, violations};
}
