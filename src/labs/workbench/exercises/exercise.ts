import type {Level} from '../../../core/checking/transactions/levels.ts';
import type {WorkloadName} from '../../../core/workbench/workloads/names.ts';

/** What may go wrong in an exercise. */
export type FaultKind = 'loss' | 'duplication' | 'partition' | 'kill' | 'pause';

/** An exercise of the workbench: data, all of it tested in `exercises.test.ts`. */
export interface Exercise {
  readonly name: string;
  readonly title: string;
  readonly workload: WorkloadName;
  /** Of transactions: what is promised of their isolation. */
  readonly consistency?: Level;
  /** How many nodes. */
  readonly nodes: number;
  /** Requests a second, and for how many seconds. */
  readonly rate: number;
  readonly seconds: number;
  readonly faults: readonly FaultKind[];
  /** What the node is asked, and what has to hold, in sentences. */
  readonly task: readonly string[];
  readonly hints: readonly [string, string];
  /** A node that runs. */
  readonly start: string;
  readonly reference: string;
  /** Why the reference holds. */
  readonly because: string;
  /** A node that looks right, and is not. */
  readonly wrong: string;
  /** Where requests have to be answered whenever the node is neither killed nor paused and no message is lost. */
  readonly available: boolean;
  /** Messages between nodes for each request, at most, on average, while nothing goes wrong; absent where none is asked for. */
  readonly goal?: number;
  /** Milliseconds until every read sees the slowest number of a run, at most, on average over runs in which nothing goes wrong. */
  readonly goalMs?: number;
}
