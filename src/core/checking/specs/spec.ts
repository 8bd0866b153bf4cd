import type {Value} from '../history.ts';

/** States are primitives, so that two of them are the same exactly when `===` says so. */
export type State = string | number;

/** The values that an argument, or a state, can have. */
export interface Domain<T> {
  /** As in "a write needs …": `a string`. */
  readonly name: string;
  /** `undefined` if the value is none of the domain. */
  parse(value: Value): T | undefined;
}

export interface Update<S extends State, Argument = unknown> {
  readonly argument: Domain<Argument>;
  /** The state afterwards; `undefined` if the operation cannot succeed in this state. */
  apply(state: S, argument: Argument): S | undefined;
  /** The state afterwards does not depend on the state before. */
  readonly resets?: true;
  /** It can succeed in some states only. */
  readonly conditional?: true;
  /** Of an update that does not reset: whether it can have been part of what led to `seen`. Left out: always. */
  shows?(argument: Argument, seen: S): boolean;
}

/** Answers which of some states can be reached. */
export interface Finder<S extends State> {
  /** Their places, in any order. */
  from(state: S): readonly number[];
}

/**
 * What one object does when it is used by one client at a time. An operation is either `read`, which returns the
 * whole state, or one of `updates`, which return nothing.
 */
export interface Spec<S extends State = State> {
  readonly name: string;
  readonly initial: S;
  /** The same as a read returns it. */
  readonly begins: Value;
  /** What a read can return. */
  readonly state: Domain<S>;
  readonly updates: Readonly<Record<string, Update<S>>>;
  /** Whether updates other than resets may lead from `state` to `seen`. It may err towards yes. */
  leadsTo(state: S, seen: S): boolean;
  /**
   * Prepares the question which of `seen` (states without doubles) `leadsTo` allows from a state, so that it need not
   * be asked of each of them: a history of n distinct values would take n² answers. The places in `seen`, in any order.
   */
  finder?(seen: readonly S[]): Finder<S>;
}

/** Keeps the type of an update's argument between `argument` and `apply`. */
export function update<S extends State, Argument>(rule: Update<S, Argument>): Update<S> {
  return rule;
}

/** The update that is called `f`, or undefined: `constructor` is no update, though every object has one. */
export function updateNamed<S extends State>({updates}: Spec<S>, f: string): Update<S> | undefined {
  return Object.hasOwn(updates, f) ? updates[f] : undefined;
}
