import type {Fault} from '../../../core/workbench/settings.ts';
import type {WorkloadName} from '../../../core/workbench/workloads/names.ts';
import type {Deed} from '../schedule.ts';

/** A node that looks right and is not, and what the reader is to do about it: data, all of it tested in `cases.test.ts`. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly workload: WorkloadName;
  readonly nodes: number;
  /** Requests a second; for how long they are made: `SPAN_MS`. */
  readonly rate: number;
  /** The faults that a schedule may have. */
  readonly faults: readonly Fault[];
  /** What the node promises, and how it goes about it. */
  readonly claim: readonly string[];
  readonly wrong: string;
  /** The same node without the bug. */
  readonly fixed: string;
  /** Where to look, without the answer. */
  readonly hint: string;
  /** What is wrong, and what fixes it. */
  readonly because: string;
  /** A schedule that exposes it. */
  readonly schedule: readonly Deed[];
  /** A check that exposes it. */
  readonly check: string;
  /** Where this bug was seen, if that is known. */
  readonly seen?: {readonly says: string; readonly url: string; readonly source: string};
}
