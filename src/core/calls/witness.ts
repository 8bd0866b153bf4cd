import type {Micros} from '../simulation/time.ts';
import type {Attempt, Call, Event, Trouble} from './entities.ts';

/** What a step of a run does to messages, to work, and to calls. */
export type Fact =
  | {readonly kind: 'began' | 'ended'; readonly call: Call}
  /** A message leaves: the request of an attempt, or its answer. */
  | {readonly kind: 'sent'; readonly attempt: Attempt; readonly way: 'there' | 'back'; readonly ok: boolean}
  /** It will never arrive, or does not count where it does. */
  | {readonly kind: 'lost'; readonly attempt: Attempt; readonly why: Trouble}
  /** Its caller waits for it no longer: answered, timed out, or overtaken. */
  | {readonly kind: 'closed'; readonly attempt: Attempt}
  /** A worker begins with it. */
  | {readonly kind: 'taken'; readonly attempt: Attempt}
  /** It leaves a queue without having been worked on. */
  | {readonly kind: 'dropped'; readonly attempt: Attempt; readonly why: 'expired' | 'emptied'};

/** Hears a run while it is made. A run without one keeps none of this. */
export interface Witness {
  fact: (fact: Fact) => void;
  /** An event of the agenda has happened; what it did has been told before. */
  happened: (at: Micros, event: Event) => void;
}
