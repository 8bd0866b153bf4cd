import type {Operation} from '../../core/checking/history.ts';
import type {Progress} from '../../core/checking/linearizability.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import type {Verdict} from '../../core/checking/verdict.ts';

/** What the page asks the worker. */
export interface Question {
  readonly spec: SpecName;
  readonly operations: readonly Operation[];
}

/** What the worker says, again and again until there is a verdict. */
export type Answer =
  | {readonly kind: 'progress'; readonly progress: Progress}
  | {readonly kind: 'verdict'; readonly verdict: Verdict};
