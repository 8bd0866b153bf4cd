import type {Network} from '../../../core/exploring/schedules/rules.ts';
import type {DareWords} from '../../frame/Dare.tsx';

/** Nodes and an invariant to begin with: data, all of it tested in `examples.test.ts`. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly network: Network;
  readonly code: string;
  /** What its story ends with; whether it is met `feats.ts` tells. */
  readonly dare?: DareWords & {
    /** Code that meets it. */
    readonly worked: string;
  };
}
