import type {Operation, Value} from '../../core/checking/history.ts';
import type {Judged} from '../../core/checking/models/judge-all.ts';
import type {PossibilityByAll} from '../../core/checking/models/may-return.ts';

/** A history of registers, and what each holds at first. */
export interface Case {
  readonly operations: readonly Operation[];
  readonly initial: Value;
}

/** What the page asks the worker: a verdict by every model or, with `read`, what that read may return. */
export interface Question extends Case {
  readonly read: number | null;
}

/** What the worker says, again and again until all is judged: only what it has found out since it last spoke. */
export type Answer =
  | {readonly kind: 'judged'; readonly judged: Partial<Judged>; readonly isDone: boolean}
  | {
      readonly kind: 'possibilities';
      readonly possibilities: readonly PossibilityByAll[];
      readonly isDone: boolean;
    };

/** So short a history is judged in the time of a blink, also while the page is built. */
export const SHORT = 10;
