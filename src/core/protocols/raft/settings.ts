import type {NodeId} from '../../simulation/protocol.ts';
import type {Micros} from '../../simulation/time.ts';
import type {BugName} from './bug-name.ts';

/** What a server of the cluster is given when it starts. */
export interface RaftSettings {
  /** The configuration before any entry of the log says otherwise. */
  readonly members: readonly NodeId[];
  /** Election time-outs are drawn from this to twice this. */
  readonly electionTimeoutMicros: Micros;
  /** How often a leader sends to every follower. */
  readonly heartbeatMicros: Micros;
  /** How often it sends again to followers that lack entries; `heartbeatMicros` is a multiple of it. */
  readonly resendMicros: Micros;
  /** Ask before an election whether it could be won (dissertation, section 9.6). */
  readonly preVote: boolean;
  /**
   * A leader that hears from no majority for the longest election time-out steps down (section 6.2), and servers that
   * hear from a leader refuse their votes (section 4.2.3).
   */
  readonly checkQuorum: boolean;
  /** A leader begins its term with a blank entry (section 8). */
  readonly noOp: boolean;
  /** By an exchange of heartbeats (section 6.4), or by the clock, which is right as long as the clocks are (6.4.1). */
  readonly reads: 'read-index' | 'lease';
  /** Entries in one message, at most. */
  readonly maxEntries: number;
  readonly bug: BugName | null;
}

export const usualSettings: Omit<RaftSettings, 'members'> = {
  electionTimeoutMicros: 150_000,
  heartbeatMicros: 50_000,
  resendMicros: 25_000,
  preVote: true,
  checkQuorum: true,
  noOp: true,
  reads: 'read-index',
  maxEntries: 16,
  bug: null,
};
