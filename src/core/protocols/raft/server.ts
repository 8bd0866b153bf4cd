import type {Value} from '../../checking/history.ts';
import type {Effect, NodeId} from '../../simulation/protocol.ts';
import type {Stream} from '../../simulation/stream.ts';
import type {Micros} from '../../simulation/time.ts';
import type {Index, Log, Term} from './entry.ts';
import type {ClientRequest, RaftBody} from './messages.ts';

export type ServerState = 'follower' | 'pre-candidate' | 'candidate' | 'leader';

/** A client's read that waits until the leader knows that it still is one (dissertation, section 6.4). */
export interface PendingRead {
  readonly client: NodeId;
  readonly request: number;
  readonly readIndex: Index;
  /** A majority has to answer this round or a later one. */
  readonly round: number;
}

/** What may be sent once the disk has synced. */
export interface Held {
  readonly afterSync: number;
  readonly effects: readonly Effect<RaftBody>[];
}

/** A server, in the names of figure 2. */
export interface RaftServer {
  readonly role: 'server';
  readonly node: NodeId;
  readonly stream: Stream;
  readonly drawn: number;

  /** Persistent state on all servers: updated on stable storage before responding to RPCs. */
  readonly currentTerm: Term;
  readonly votedFor: NodeId | null;
  readonly log: Log;

  /** Volatile state on all servers. */
  readonly commitIndex: Index;
  readonly lastApplied: Index;
  readonly state: ServerState;
  readonly leaderId: NodeId | null;
  /** When it last heard from a leader of its term, by its own clock; -1: never. */
  readonly heardAt: Micros;
  /** The latest configuration in the log. */
  readonly members: readonly NodeId[];
  /** Who has granted the vote that this candidate asks for. */
  readonly votes: readonly NodeId[];
  /** The time-out that the process drew when it started, for the bug that keeps it. */
  readonly timeoutMicros: Micros;

  /** Volatile state on leaders: reinitialised after election. */
  readonly nextIndex: Readonly<Record<NodeId, Index>>;
  readonly matchIndex: Readonly<Record<NodeId, Index>>;
  readonly round: number;
  /** The newest round that each follower has answered, and when its last answer came, by the leader's clock. */
  readonly answeredRound: Readonly<Record<NodeId, number>>;
  readonly answeredAt: Readonly<Record<NodeId, Micros>>;
  /** When each of the last rounds began, and to whom it was sent last. */
  readonly rounds: readonly {readonly round: number; readonly began: Micros; readonly last: NodeId}[];
  readonly reads: readonly PendingRead[];
  readonly ticks: number;
  /** The bug `stamped-term`: clients' writes that wait for the main loop. */
  readonly queue: readonly {readonly client: NodeId; readonly request: ClientRequest}[];

  /** The state machine: a register, and of each client the last request that was applied. */
  readonly register: Value;
  readonly sessions: Readonly<Record<NodeId, number>>;

  /** Syncs asked for and come back, what waits for them, and the last entry that is safe on this disk. */
  readonly syncsAsked: number;
  readonly syncsDone: number;
  /** Whether something was written since the last sync was asked for. */
  readonly unsynced: boolean;
  readonly held: readonly Held[];
  readonly syncing: readonly {readonly sync: number; readonly lastIndex: Index}[];
  readonly durableIndex: Index;
}
