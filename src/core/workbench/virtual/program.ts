import type {Micros} from '../../simulation/time.ts';
import type {Body, Message} from '../protocol/message.ts';
import type {Disk} from './disk.ts';

/** What a program does in answer to an event. `line`: of its code, from 1; `null` where that is not known. */
export type Effect =
  | {readonly kind: 'send'; readonly dest: string; readonly body: Body; readonly line: number | null}
  | {readonly kind: 'log'; readonly text: string; readonly line: number | null}
  /** Onto its disk, from where the node has it again when it was killed. */
  | {readonly kind: 'keep'; readonly key: string; readonly text: string}
  | {readonly kind: 'timer'; readonly timer: number; readonly delayMicros: Micros}
  | {readonly kind: 'cancel'; readonly timer: number};

/** Why a program ended by itself. */
export interface Death {
  /** What it did, to follow the node's name: "threw a TypeError: x is not a function". */
  readonly says: string;
  readonly line: number | null;
}

/** What came of an event. */
export interface Turn {
  readonly effects: readonly Effect[];
  /** `null`: it is still alive. */
  readonly death: Death | null;
}

/**
 * A node that runs in virtual time. It keeps its state to itself and does nothing but answer events; with the same events at the
 * same times it gives the same answers.
 */
export interface Program {
  deliver(message: Message, now: Micros): Turn;
  /** A timer that it set is due. */
  fire(timer: number, now: Micros): Turn;
}

export interface Started {
  readonly program: Program;
  /** What it did when its code was first run. */
  readonly turn: Turn;
}

/** Where programs come from. */
export interface Programs {
  /**
   * A program of its own for a node, with nothing in memory.
   *
   * @param seed decides its own chance; another one for each life of each node.
   * @param disk what its earlier lives kept.
   */
  start(node: string, seed: string, now: Micros, disk: Disk): Started;
}
