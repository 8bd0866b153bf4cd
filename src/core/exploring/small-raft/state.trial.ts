/*
 * A second, smaller Raft, written apart from `src/core/protocols/raft` and after the paper's text: no clocks, no disks,
 * no reads, no Pre-Vote. Terms and votes survive everything, messages may be late, lost or overtaken for ever. Its use
 * is that every order of events can be tried.
 */

export interface SmallServer {
  readonly term: number;
  readonly votedFor: number | null;
  /** The terms of the entries. */
  readonly log: readonly number[];
  readonly role: 'follower' | 'candidate' | 'leader';
  /** Who has voted for it; with the bug `double-vote`, once for each answer. */
  readonly votes: readonly number[];
  /** Up to where each server's log agrees with this leader's, as far as it knows. */
  readonly match: readonly number[];
}

export type SmallMessage =
  | {
      readonly kind: 'ask';
      readonly from: number;
      readonly to: number;
      readonly term: number;
      readonly lastTerm: number;
      readonly length: number;
    }
  | {readonly kind: 'vote'; readonly from: number; readonly to: number; readonly term: number}
  /** A leader's whole log: the consistency check at every index at once. */
  | {
      readonly kind: 'append';
      readonly from: number;
      readonly to: number;
      readonly term: number;
      readonly log: readonly number[];
    }
  | {
      readonly kind: 'stored';
      readonly from: number;
      readonly to: number;
      readonly term: number;
      readonly length: number;
    };

export interface Committed {
  readonly entry: number;
  /** The term of the leader that committed it. */
  readonly term: number;
}

export interface SmallRaft {
  readonly servers: readonly SmallServer[];
  readonly messages: readonly SmallMessage[];
  /** What has been committed, index by index: remembered by the explorer, unknown to the servers. */
  readonly committed: readonly Committed[];
  /** Entries that clients may still ask for, and messages that may still be delivered twice. Bounds, for all three. */
  readonly requests: number;
  readonly copies: number;
  /** Elections that may still begin. */
  readonly elections: number;
  /** Restarts that may still happen. */
  readonly restarts: number;
  readonly violation: 'election-safety' | 'leader-completeness' | 'state-machine-safety' | null;
}

export interface SmallRules {
  readonly bug: 'figure-8' | 'double-vote' | 'forgotten-vote' | null;
}

const server = (changes: Partial<SmallServer> = {}): SmallServer => ({
  term: 0,
  votedFor: null,
  log: [],
  role: 'follower',
  votes: [],
  match: [],
  ...changes,
});

/** How much may happen. */
type Bounds = Pick<SmallRaft, 'requests' | 'copies' | 'elections' | 'restarts'>;

const around = (servers: readonly SmallServer[], bounds: Bounds): SmallRaft => ({
  servers,
  messages: [],
  committed: [],
  ...bounds,
  violation: null,
});

/** So many servers that have done nothing yet. */
export const fromTheStart = (servers: number, bounds: Bounds): SmallRaft =>
  around(
    Array.from({length: servers}, () => server()),
    bounds,
  );

/**
 * As in (b) of the paper's figure 8, with three servers: the leader of term 1 has an entry that nobody else has, and so
 * has the leader of term 2. It can be reached from the start by two elections and two requests.
 */
export const fromFigure8 = (bounds: Bounds): SmallRaft =>
  around(
    [
      server({term: 1, votedFor: 0, log: [1]}),
      server({term: 2, votedFor: 2}),
      server({term: 2, votedFor: 2, log: [2]}),
    ],
    bounds,
  );
