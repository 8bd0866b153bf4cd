import type {Bound} from '../budget.ts';
import type {Process} from '../history.ts';

/** An order of operations, by their indexes in the history, that one process, or everybody, can have seen. */
export interface View {
  /** `null`: the same for everybody. */
  readonly process: Process | null;
  readonly order: readonly number[];
}

export type ModelVerdict =
  /** With what explains the history: orders, or for each read the write whose value it returned (`null`: none yet). */
  | {
      readonly kind: 'allowed';
      readonly views: readonly View[];
      readonly sources: readonly (readonly [read: number, write: number | null])[];
    }
  | {readonly kind: 'forbidden'; readonly reason: ModelReason}
  /** The model is not defined for such a history; `because` says why, as a sentence. */
  | {readonly kind: 'undefined'; readonly because: string}
  | {readonly kind: 'unknown'; readonly states: number; readonly bound: Bound};

export interface ModelReason {
  /** Whose view cannot be put together; `null` if that is nobody's alone. */
  readonly process: Process | null;
  /**
   * The operations that clash, in call order: even if nobody knew how all others ended, the model would forbid these.
   */
  readonly clash: readonly number[];
  /** Whether none of them can be spared. */
  readonly minimal: boolean;
}

/** What a checker finds out, before the reason is made short. */
export type Finding = Exclude<ModelVerdict, {kind: 'forbidden'}> | Forbidden;

export interface Forbidden {
  readonly kind: 'forbidden';
  readonly process: Process | null;
}
