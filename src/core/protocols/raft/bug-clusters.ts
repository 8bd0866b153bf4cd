import type {BugName} from './bug-name.ts';
import type {RaftSettings} from './settings.ts';

/** The cluster in which a mistake was made, as far as it differs from the usual one. */
export interface BugCluster {
  readonly settings: Partial<RaftSettings>;
  /** How many servers the story needs. */
  readonly nodes: number;
}

/** Apart from `bugs.ts`, so that to run a bug one needs none of what is told about it. */
export const bugClusters: Readonly<Record<BugName, BugCluster>> = {
  'figure-8': {settings: {noOp: false, maxEntries: 1}, nodes: 5},
  'forgotten-vote': {settings: {}, nodes: 3},
  'stale-read': {settings: {}, nodes: 5},
  'wrong-credit': {settings: {}, nodes: 5},
  'early-reply': {settings: {}, nodes: 5},
  'double-vote': {settings: {}, nodes: 5},
  'stamped-term': {settings: {heartbeatMicros: 25_000}, nodes: 3},
  'fixed-timeout': {settings: {preVote: false}, nodes: 3},
  'early-membership': {settings: {noOp: false}, nodes: 5},
};
