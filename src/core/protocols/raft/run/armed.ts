import type {Micros} from '../../../simulation/time.ts';
import type {RaftFault} from '../nemeses/nemesis.ts';
import type {Rule} from '../nemeses/rule.ts';
import type {RaftSetup} from './setup.ts';
import type {Tape} from './tape.ts';

/** What a rule has done to a run. */
export interface Struck {
  readonly at: Micros;
  readonly begin: readonly RaftFault[];
  /** What ends it, when its time is over. */
  readonly end: readonly RaftFault[];
}

/** A rule that waits in a run for its condition, and strikes once. */
export interface Armed {
  readonly rule: Rule;
  /** The rule in words. */
  readonly words: string;
  /** What goes before the fault where it strikes. */
  readonly told: string;
  /** It looks at the run after each event that comes later than this … */
  readonly from: Micros;
  /** … and earlier than this, when it was taken back; null where it was not. */
  readonly until: Micros | null;
  /** What held already when it was armed, and is not news: of what happens in a moment, the last time. */
  readonly seen: string | null;
  readonly struck: Struck | null;
  /** Comes along with what is armed: a lab whose reader arms nothing has not fetched it. */
  readonly arming: Arming;
}

/** A run and what is armed in it. */
export interface Watched {
  readonly tape: Tape;
  readonly armed: readonly Armed[];
}

/** What a run asks of what is armed in it. */
export interface Arming {
  /** Looks at a run after its newest entry, and strikes where a condition has come to hold. */
  readonly strike: (watched: Watched, setup: RaftSetup) => Watched;
  /**
   * What is armed in a run that goes another way from a moment on: what had struck before has struck, and all else that was armed by then
   * waits again.
   *
   * @param given the commands that the run has been given by then
   */
  readonly fork: (armed: readonly Armed[], moment: Micros, given: ReadonlySet<RaftFault>) => readonly Armed[];
}
