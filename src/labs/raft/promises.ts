import type {Broken} from '../../core/protocols/raft/invariants/invariant.ts';

/** The name of what can be broken. */
export const promises: Readonly<Record<Broken, string>> = {
  'election-safety': 'Election safety',
  'leader-append-only': 'Leader append-only',
  'log-matching': 'Log matching',
  'leader-completeness': 'Leader completeness',
  'state-machine-safety': 'State-machine safety',
  linearizability: 'Linearizability',
  progress: 'Progress',
};
