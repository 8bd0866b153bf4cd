import type {Value} from '../../checking/history.ts';
import type {NodeId} from '../../simulation/protocol.ts';
import type {Micros} from '../../simulation/time.ts';

export interface QuorumSettings {
  readonly replicas: readonly NodeId[];
  readonly initial: Value;
  /** How many replicas, the one that is asked included, an operation asks for their version. */
  readonly readQuorum: number;
  /** How many replicas have stored a version before it counts as written. */
  readonly writeQuorum: number;
  /** A read stores what it is going to answer at a write quorum first. */
  readonly writeBack: boolean;
  /** How long the replica that is asked tries, before it gives up. */
  readonly deadlineMicros: Micros;
  /** How long it waits before it asks again those who have not answered. */
  readonly resendMicros: Micros;
}

/** How many of `n` are more than half. */
export function majority(n: number): number {
  return Math.floor(n / 2) + 1;
}
