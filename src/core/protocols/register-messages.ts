import type {Value} from '../checking/history.ts';
import type {NodeId} from '../simulation/protocol.ts';
import type {Tag} from './tag.ts';

/** What a client asks of the replica it talks to. `request` counts the client's requests. */
export type Request =
  | {readonly type: 'read'; readonly request: number}
  | {readonly type: 'write'; readonly request: number; readonly value: Value};

/** What the replica answers. */
export type Reply =
  | {readonly type: 'read_ok'; readonly request: number; readonly value: Value}
  | {readonly type: 'write_ok'; readonly request: number}
  /** It certainly did not happen: no replica was told of it. */
  | {readonly type: 'refused'; readonly request: number}
  /** Some replica may have been told: it may still take effect. */
  | {readonly type: 'unknown'; readonly request: number};

/** Between replicas of the quorum register; `op` names the operation that they serve. */
export type QuorumMessage =
  | {readonly type: 'query'; readonly op: string}
  | {readonly type: 'version'; readonly op: string; readonly tag: Tag; readonly value: Value}
  | {readonly type: 'store'; readonly op: string; readonly tag: Tag; readonly value: Value}
  | {readonly type: 'stored'; readonly op: string};

/** Between replicas of the last-writer-wins register. */
export type MergeMessage =
  | {readonly type: 'merge'; readonly tag: Tag; readonly value: Value}
  | {readonly type: 'merged'; readonly tag: Tag};

/** From the person who uses a client. */
export type Order =
  | {readonly type: 'ask'; readonly f: 'read'}
  | {readonly type: 'ask'; readonly f: 'write'; readonly value: Value}
  /** Ask at random from now on, or stop doing so. */
  | {readonly type: 'auto'; readonly on: boolean};

export type RegisterBody = Request | Reply | QuorumMessage | MergeMessage | Order;

/** What a reader of a picture sees of a replica. */
export interface Version {
  readonly node: NodeId;
  readonly value: Value;
  readonly tag: Tag;
}
