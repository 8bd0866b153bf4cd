import type {HistoryEvent} from '../checking/history.ts';
import type {Command} from './command.ts';
import type {Message, NodeId} from './protocol.ts';
import type {Micros} from './time.ts';

/** What makes a run take a step. */
export type Cause<Body> =
  | {readonly kind: 'begin'}
  | {readonly kind: 'deliver'; readonly message: Message<Body>}
  | {readonly kind: 'timer'; readonly node: NodeId; readonly timer: string}
  /** A sync of the node's disk is done. */
  | {readonly kind: 'synced'; readonly node: NodeId; readonly name: string}
  | {readonly kind: 'command'; readonly command: Command<Body>};

/** Why a message never arrives: its link was cut, chance took it, or its receiver had crashed. */
export type LossReason = 'cut' | 'chance' | 'crashed';

/** What came of it. */
export type Fact<Body> =
  | {readonly kind: 'sent'; readonly message: Message<Body>; readonly copy: boolean}
  | {readonly kind: 'lost'; readonly message: Message<Body>; readonly why: LossReason}
  /** The node is paused; the cause waits until it resumes. */
  | {readonly kind: 'held'; readonly node: NodeId}
  /** The crash took so many writes that had not been synced. */
  | {readonly kind: 'forgot'; readonly node: NodeId; readonly writes: number}
  | {readonly kind: 'recorded'; readonly node: NodeId; readonly event: HistoryEvent};

/** One step of a run. The log of a run is the list of these and is only ever added to. */
export interface Entry<Body> {
  readonly at: Micros;
  readonly cause: Cause<Body>;
  /** Given by hand at this moment, not by the scenario's script. */
  readonly byHand: boolean;
  readonly facts: readonly Fact<Body>[];
}
