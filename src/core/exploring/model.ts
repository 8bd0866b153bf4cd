import type {Bit} from './valence.ts';

/** A thing that the scheduler can let happen. Processes are numbered from 0. */
export type Event =
  | {readonly kind: 'start'; readonly process: number}
  | {readonly kind: 'deliver'; readonly process: number; readonly from: number | null; readonly body: string}
  /** A step without a message: receive(p) returned the null marker. */
  | {readonly kind: 'null'; readonly process: number}
  | {readonly kind: 'crash'; readonly process: number}
  /** A round of Ben-Or's protocol: whom each process hears in either phase, and the coins if any were tossed. */
  | {
      readonly kind: 'round';
      readonly heard: readonly [readonly Heard[], readonly Heard[]];
      readonly coins: readonly (Bit | null)[];
    };

/** The processes, besides itself, that a process hears in a phase. */
export type Heard = readonly number[];

export interface Choice<Configuration> {
  readonly event: Event;
  readonly next: Configuration;
}

export interface Message {
  readonly from: number | null;
  readonly to: number;
  readonly body: string;
}

/** A process as people see it. */
export interface ProcessView {
  readonly input: Bit;
  /** What it holds, in a few words. */
  readonly state: string;
  /** The value that it holds, where the protocol gives it one. */
  readonly value?: Bit;
  /** What a step without a message has made of it, in a word, where that is more than the value. */
  readonly mood?: string;
  readonly decision: Bit | null;
  readonly crashed: boolean;
}

/** What a configuration looks like to people; the explorer itself never asks. */
export interface ConfigurationView {
  readonly processes: readonly ProcessView[];
  readonly inFlight: readonly Message[];
}

/** A protocol under a scheduler: all that explorer, lab and lessons know about it. */
export interface Model<Configuration> {
  readonly processes: number;
  readonly initial: (inputs: readonly Bit[]) => Configuration;
  /**
   * Every event that can happen next. An event that does nothing at all (a null receipt by a process that has
   * nothing to do) leads back to the very same object; the explorer does not count it as a step.
   */
  readonly choices: (configuration: Configuration) => readonly Choice<Configuration>[];
  readonly key: (configuration: Configuration) => string;
  readonly decisions: (configuration: Configuration) => readonly (Bit | null)[];
  /** No start and no delivery is possible, and a process that lives has not decided. */
  readonly stuck: (configuration: Configuration) => boolean;
  readonly view: (configuration: Configuration) => ConfigurationView;
}

/** All vectors of n inputs, in the order of binary numbers: 000, 001, 010 … */
export function inputVectors(processes: number): Bit[][] {
  if (processes === 0) return [[]];
  return inputVectors(processes - 1).flatMap((vector) => [
    [...vector, 0 as const],
    [...vector, 1 as const],
  ]);
}
