import type {NodeId} from '../../../simulation/protocol.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {Index, Term} from '../entry.ts';

/** The five properties of figure 3, which hold at all times. */
export type InvariantName =
  'election-safety' | 'leader-append-only' | 'log-matching' | 'leader-completeness' | 'state-machine-safety';

/** An invariant that a run has broken: when, and by whom. */
export interface Breach {
  readonly invariant: InvariantName;
  readonly at: Micros;
  readonly nodes: readonly [NodeId, NodeId];
  readonly term: Term;
  /** Where in the log; 0 where it is not about an entry. */
  readonly index: Index;
}

/** What a run can break: an invariant, the order of what clients saw, or the promise that it goes on. */
export type Broken = InvariantName | 'linearizability' | 'progress';
