import type {Value} from './history.ts';

/** Why no order explains a history. Operations are named by their index in the history that was judged. */
export interface Reason {
  /** The object whose operations clash; absent where operations carry no key. */
  readonly key?: Value;
  /** What the object holds at first. */
  readonly initial: Value;
  /** The operation whose return completes the smallest illegal prefix: until then everything could be explained. */
  readonly at: number;
  /** The object's operations called by then, in call order, without those that failed: the smallest illegal prefix. */
  readonly prefix: readonly number[];
  /** An order that explains the prefix up to, but not with, the return of `at`. */
  readonly explained: readonly number[];
  /**
   * The operations that clash, in call order: even if nobody knew how all others ended (`info`), these could not be
   * put in any order.
   */
  readonly clash: readonly number[];
  /** Whether `clash` is known to be minimal: leave out any one, and the rest can be explained. */
  readonly minimal: boolean;
}

/** `order` holds the index of every `ok` operation, and of those `info` operations that have to have taken effect. */
export type Verdict =
  | {readonly kind: 'linearizable'; readonly order: readonly number[]}
  | {readonly kind: 'illegal'; readonly reason: Reason}
  | {readonly kind: 'unknown'; readonly states: number};
