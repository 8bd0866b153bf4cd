import type {ClientEvent} from '../event.ts';
import type {Counts} from './network.ts';
import {Problems} from './problems.ts';

/** A node that ended by itself. */
export interface Crash {
  readonly node: string;
  /** `exit status 1`, say, or `signal SIGSEGV`. */
  readonly status: string;
  /** The last lines of its standard error. */
  readonly said: readonly string[];
}

/** What a run leaves behind. */
export interface Evidence {
  readonly history: readonly ClientEvent[];
  readonly counts: Counts;
  readonly crashes: readonly Crash[];
  /** Replies that were none, in sentences. */
  readonly malformed: readonly string[];
  readonly problems: readonly string[];
  /** Why no request could be made; `null`: the run took place. */
  readonly stillborn: string | null;
}

/** Gathers evidence while a run goes on. */
export class Findings {
  readonly history: ClientEvent[] = [];
  readonly crashes: Crash[] = [];
  readonly malformed = new Problems();
  readonly problems = new Problems();
  stillborn: string | null = null;

  evidence(counts: Counts): Evidence {
    const {history, crashes, malformed, problems, stillborn} = this;
    return {
      history,
      counts,
      crashes,
      malformed: malformed.sentences,
      problems: problems.sentences,
      stillborn,
    };
  }
}
