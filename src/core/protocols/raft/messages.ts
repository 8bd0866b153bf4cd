import type {Value} from '../../checking/history.ts';
import type {NodeId} from '../../simulation/protocol.ts';
import type {Index, LogEntry, Term} from './entry.ts';

/** Invoked by candidates to gather votes; with `preVote`, to ask whether they would be given (dissertation, 9.6). */
export interface RequestVote {
  readonly type: 'RequestVote';
  readonly term: Term;
  readonly lastLogIndex: Index;
  readonly lastLogTerm: Term;
  readonly preVote: boolean;
}

/** `asked` is the term that the vote was asked for: a reply may come late. */
export interface RequestVoteReply {
  readonly type: 'RequestVoteReply';
  readonly term: Term;
  readonly voteGranted: boolean;
  readonly preVote: boolean;
  readonly asked: Term;
}

/** Invoked by the leader to replicate entries; also its heartbeat. `round` counts the leader's rounds of messages. */
export interface AppendEntries {
  readonly type: 'AppendEntries';
  readonly term: Term;
  readonly prevLogIndex: Index;
  readonly prevLogTerm: Term;
  readonly entries: readonly LogEntry[];
  readonly leaderCommit: Index;
  readonly round: number;
}

/**
 * Figure 2 replies with `term` and `success`. Messages here are not calls that wait, so the reply also says up to
 * where the logs agree (or, on failure, where the follower's log ends), and which round it answers.
 */
export interface AppendEntriesReply {
  readonly type: 'AppendEntriesReply';
  readonly term: Term;
  readonly success: boolean;
  readonly matchIndex: Index;
  readonly round: number;
}

/** What clients may ask. A change adds or removes one server. */
export type ClientOperation =
  | {readonly f: 'read'}
  | {readonly f: 'write'; readonly value: Value}
  | {readonly f: 'add' | 'remove'; readonly server: NodeId};

/** `request` counts the client's requests: with the client's name it is the session of section 8. */
export interface ClientRequest {
  readonly type: 'ClientRequest';
  readonly request: number;
  readonly operation: ClientOperation;
}

/** `leader` is whom the server takes for the leader, if it knows one. */
export interface ClientReply {
  readonly type: 'ClientReply';
  readonly request: number;
  readonly status: 'ok' | 'not-leader' | 'refused';
  readonly value: Value;
  readonly leader: NodeId | null;
}

/** From the person who uses a client. A client that still waits for an answer has no time for another question. */
export interface Ask {
  readonly type: 'ask';
  readonly operation: ClientOperation;
}

export type RaftBody =
  RequestVote | RequestVoteReply | AppendEntries | AppendEntriesReply | ClientRequest | ClientReply | Ask;
