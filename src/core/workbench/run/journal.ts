import type {Micros} from '../../simulation/time.ts';
import type {ClientEvent} from '../event.ts';
import type {Body} from '../protocol/message.ts';

/** A message on its way: as in the simulation's log, its number is unique in a run. */
export interface Sent {
  readonly id: number;
  readonly src: string;
  readonly dest: string;
  readonly body: Body;
  readonly sent: Micros;
  readonly arrives: Micros;
}

/** Why a message never arrives: a partition, chance, a receiver that is down, or one that there is not. */
export type LossReason = 'cut' | 'chance' | 'crashed' | 'nobody';

/** What happened, as in the simulation's log; a node of its own says `output` when it prints, for nobody knows why it did. */
export type Cause =
  | {readonly kind: 'begin'}
  | {readonly kind: 'deliver'; readonly message: Sent}
  | {readonly kind: 'output'; readonly node: string}
  | {readonly kind: 'client'; readonly node: string}
  /** Only in virtual time: a timer of the node's own is due, or what waited while it was paused. */
  | {readonly kind: 'timer'; readonly node: string}
  | {readonly kind: 'command'; readonly command: Command};

export type Command =
  | {readonly kind: 'cut' | 'heal'; readonly links: readonly string[]}
  | {readonly kind: 'crash' | 'restart' | 'pause' | 'resume'; readonly node: string};

/** What came of it. `line`: of the node's code, where it is known; `copy`: made by the network. */
export type Fact =
  | {readonly kind: 'sent'; readonly message: Sent; readonly copy?: true; readonly line?: number}
  | {readonly kind: 'lost'; readonly message: Sent; readonly why: LossReason}
  | {readonly kind: 'logged'; readonly node: string; readonly text: string; readonly line?: number}
  | {readonly kind: 'exited'; readonly node: string; readonly status: string}
  | {readonly kind: 'recorded'; readonly node: string; readonly event: ClientEvent};

/** One step of a run. */
export interface Entry {
  readonly at: Micros;
  readonly cause: Cause;
  readonly facts: readonly Fact[];
}

/** Hears every entry, in order. */
export type Journal = (entry: Entry) => void;
