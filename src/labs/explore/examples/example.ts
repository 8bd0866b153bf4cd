import type {Network} from '../../../core/exploring/schedules/rules.ts';

/** Nodes and an invariant to begin with: data, all of it tested in `examples.test.ts`. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly network: Network;
  readonly code: string;
}
