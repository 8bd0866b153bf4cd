import type {Value} from '../../checking/history.ts';
import type {NodeId, Transition} from '../../simulation/protocol.ts';
import type {RegisterBody, Version} from '../register-messages.ts';
import {isNewer, type Tag} from '../tag.ts';

/** An operation that a replica is carrying out for a client. */
export interface Pending {
  readonly client: NodeId;
  readonly request: number;
  readonly f: 'read' | 'write';
  /** A write's own value; of a read, null. */
  readonly wanted: Value;
  readonly phase: 'query' | 'store';
  /** While it asks, the newest version that it has heard of; then, the version that it stores. */
  readonly tag: Tag;
  readonly value: Value;
  /** The replicas that have answered in this phase, itself included. */
  readonly answered: readonly NodeId[];
}

export interface QuorumReplica extends Version {
  readonly role: 'replica';
  /** The largest number that this node has put into a tag. On disk, like the version and `seen`. */
  readonly issued: number;
  /** The last request of each client, so that a copy of a message does not write twice. */
  readonly seen: Readonly<Record<NodeId, number>>;
  /** In memory: a crash loses it. */
  readonly pending: Readonly<Record<string, Pending>>;
}

export type Answer = Transition<QuorumReplica, RegisterBody>;

/** Keeps the newer of two versions. */
export function store(state: QuorumReplica, tag: Tag, value: Value): QuorumReplica {
  return isNewer(tag, state.tag) ? {...state, tag, value} : state;
}
