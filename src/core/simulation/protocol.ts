import type {HistoryEvent} from '../checking/history.ts';
import type {Contents} from './disk-contents.ts';
import type {Stream} from './stream.ts';
import type {Micros} from './time.ts';

export type NodeId = string;

/** A message, from the moment it is sent. */
export interface Message<Body> {
  /** Unique in a run. */
  readonly id: number;
  readonly src: NodeId;
  readonly dest: NodeId;
  readonly body: Body;
  readonly sent: Micros;
  /** When it will arrive, unless it is lost. */
  readonly arrives: Micros;
}

/** What a handler wants done; handlers return effects, they perform none. */
export type Effect<Body> =
  | {readonly kind: 'send'; readonly dest: NodeId; readonly body: Body}
  /** After `delayMicros` of the node's own clock. A timer of the same name is replaced. */
  | {readonly kind: 'timer'; readonly timer: string; readonly delayMicros: Micros}
  | {readonly kind: 'cancel'; readonly timer: string}
  /** Gives a cell of the node's disk a value. Whatever is written, a crash loses until it is synced. */
  | {readonly kind: 'write'; readonly cell: string; readonly value: unknown}
  /** Keeps the first `length` entries of a file on the node's disk, and puts these behind them. */
  | {
      readonly kind: 'append';
      readonly file: string;
      readonly length: number;
      readonly entries: readonly unknown[];
    }
  /** Makes safe what has been written so far; `onSynced` hears when that is done. */
  | {readonly kind: 'sync'; readonly name: string}
  /** Writes a line of the history: what a client asked for, or was told. */
  | {readonly kind: 'record'; readonly event: HistoryEvent};

export type Transition<State, Body> = readonly [State, readonly Effect<Body>[]];

/**
 * What one node runs. Every method is a pure function; `clock` is what the node's own clock shows, which may be wrong.
 *
 * States of different protocols may live in one run (replicas and clients). Methods, unlike properties, are compared
 * bivariantly, so a run may hold `Protocol<Replica | Client, Body>`: the engine gives each node its own state only.
 */
export interface Protocol<State, Body> {
  init(node: NodeId, stream: Stream): Transition<State, Body>;
  onMessage(state: State, message: Message<Body>, clock: Micros): Transition<State, Body>;
  onTimer(state: State, timer: string, clock: Micros): Transition<State, Body>;
  /** What a crash leaves: the state with everything that was only in memory at its beginning. */
  survives(state: State): State;
  /** Back after a crash, with what survived it, and with what the disk had synced. */
  onRestart(state: State, clock: Micros, disk: Contents): Transition<State, Body>;
  /** A sync has come back. Protocols that never sync have no use for it. */
  onSynced?(state: State, name: string, clock: Micros): Transition<State, Body>;
}
