import type {HistoryEvent} from '../../core/checking/history.ts';
import type {TimedCommand} from '../../core/simulation/command.ts';

/** A name that the command line may say, and what it stands for. */
export interface Choice {
  readonly name: string;
  readonly says: string;
}

/** What `--set NAME=VALUE` may change: one of some words, or a whole number between two bounds. */
export type Setting = Choice &
  (
    | {readonly usual: string; readonly words: readonly string[]}
    | {readonly usual: number; readonly least: number; readonly most: number}
  );

/** A lab whose runs the command can make. Each stands in a file of its own in `labs/`, and in the list there. */
export interface SimulatedLab {
  readonly name: string;
  readonly says: string;
  /** Beside `none`. */
  readonly bugs: readonly Choice[];
  /** The first is the usual one. */
  readonly nemeses: readonly Choice[];
  /** A nemesis that is made of rules, where the lab has such. */
  readonly rules?: {
    /** Lines for `--help`. */
    readonly says: readonly string[];
    /** Whether the name is made of rules. @throws RangeError if they say what there is not. */
    readonly areIn: (name: string) => boolean;
  };
  /** How many nodes `--nodes` may ask for. */
  readonly nodes: {readonly usual: number; readonly least: number; readonly most: number};
  readonly settings: readonly Setting[];
  /** @throws UsageError if what is asked does not go together. */
  open(asked: Asked): LabRuns;
}

/** What is asked of a lab, each name known to it and each setting within its bounds. */
export interface Asked {
  readonly bug: string;
  readonly nemesis: string;
  /** Null where the command line does not say. */
  readonly nodes: number | null;
  readonly settings: Readonly<Record<string, string | number>>;
}

export interface LabRuns {
  run(seed: number): LabRun;
  /** The smallest run that still fails like that of the seed; null where there is none to be had. */
  shrink?(seed: number): Shrunk | null;
  /** Figures of the lab's own for the line, once all seeds have run. */
  figures?(): Readonly<Record<string, unknown>>;
}

/** What came of one seed. */
export interface LabRun {
  /** The invariants and verdicts that were broken. */
  readonly broke: readonly string[];
  readonly operationsOk: number;
  /** Whether the judge of the history gave up: then nobody knows. */
  readonly undecided: boolean;
  /** What the clients saw, in order. */
  readonly history: readonly HistoryEvent[];
}

export interface Shrunk {
  /** Faults that are left. */
  readonly commands: number;
  /** Operations of clients that are left. */
  readonly operations: number;
  /** Entries of the log. */
  readonly events: number;
  /** What is left, in order. */
  readonly script: readonly TimedCommand<unknown>[];
  /** Where the site's lab replays it, below the site's address; null where it cannot. */
  readonly link: string | null;
}
