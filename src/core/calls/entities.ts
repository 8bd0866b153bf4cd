import type {Micros} from '../simulation/time.ts';

/** What a user wants done: so many requests one after the other, each of so many at once. */
export interface Call {
  /** Its number in the run, from 0. */
  readonly index: number;
  /** Who makes it, in a closed loop. */
  readonly client: number;
  readonly at: Micros;
  readonly urgent: boolean;
  /** The version of the program that makes it. */
  readonly isNew: boolean;
  readonly deadline: Micros;
  /** The step that is being taken; the last one where all are taken at once. */
  step: number;
  /** Requests that are under way. */
  open: number;
  /** Steps that failed. */
  readonly failedSteps: Set<number>;
  endedAt: Micros | null;
  ok: boolean;
}

/** One thing asked of the next layer, with its attempts. */
export interface Request {
  readonly call: Call;
  readonly layer: number;
  /** Which step of the call it is: each has a service of its own. */
  readonly step: number;
  readonly key: number;
  /** What the bottom does at most once, if it keeps keys: the same for every request below one request of the top. */
  readonly effectKey: number;
  /** The attempt, one layer up, that it serves. */
  readonly parent: Attempt | null;
  readonly deadline: Micros;
  /** Attempts made, hedges apart. */
  tries: number;
  /** Attempts that still may bring the answer. */
  live: number;
  lastWait: Micros;
  state: 'open' | 'ok' | 'failed';
}

/** What is asked of a layer; its callers make a request of it. */
export type Ask = Pick<Request, 'call' | 'step' | 'key' | 'effectKey' | 'parent' | 'deadline'>;

export type Fate = 'open' | 'ok' | 'error' | 'timed-out' | 'overtaken';

/** Why an attempt came to nothing, as far as somebody who sees everything can say. */
export type Trouble =
  | 'none'
  | 'request-lost'
  | 'reply-lost'
  | 'moved'
  | 'forgery-caught'
  | 'refused'
  | 'shed'
  | 'expired'
  | 'emptied'
  | 'down'
  | 'wrong-version'
  | 'failed-below';

/** One message to the next layer, and what became of it. Times are null for what has not happened. */
export interface Attempt {
  readonly request: Request;
  /** From 0; a hedge has the number of the attempt that it doubles. */
  readonly number: number;
  readonly hedge: boolean;
  readonly key: number;
  readonly server: number;
  readonly addressEpoch: number;
  readonly forged: boolean;
  readonly sentAt: Micros;
  /** When its caller stops waiting; infinite for one who never does. */
  readonly expires: Micros;
  arrivedAt: Micros | null;
  startedAt: Micros | null;
  doneAt: Micros | null;
  /** When its caller was answered, or gave it up. */
  endedAt: Micros | null;
  fate: Fate;
  trouble: Trouble;
}

export type Event =
  | {readonly kind: 'call'; readonly client: number}
  | {readonly kind: 'arrive'; readonly attempt: Attempt}
  | {readonly kind: 'done'; readonly attempt: Attempt}
  | {readonly kind: 'answer'; readonly attempt: Attempt; readonly ok: boolean}
  | {readonly kind: 'timeout'; readonly attempt: Attempt}
  | {readonly kind: 'hedge'; readonly attempt: Attempt}
  | {readonly kind: 'retry'; readonly request: Request}
  | {readonly kind: 'remedy'};
