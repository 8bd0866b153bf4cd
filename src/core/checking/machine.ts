import {canonical} from './canonical.ts';
import type {Value} from './history.ts';
import {updateNamed, type Spec, type State, type Update} from './specs/spec.ts';

const IMPOSSIBLE = -1;

/** Letters that the states may have in all: a quarter of a gigabyte, on every machine alike. */
const MOST_LETTERS = 0x1000_0000;

/**
 * A spec whose states and updates are numbered as they turn up, so that the search compares and remembers numbers
 * and asks the spec each question once.
 */
export class Machine {
  readonly initial: number;
  /** Whether some update can succeed in some states only. */
  readonly conditional: boolean;
  private readonly states: State[] = [];
  private readonly numberOfState = new Map<State, number>();
  private readonly effects: {rule: Update<State>; argument: unknown}[] = [];
  private readonly numberOfEffect = new Map<string, number>();
  private readonly followers = new Map<number, Map<number, number>>();
  private letters = 0;

  constructor(private readonly spec: Spec) {
    this.initial = this.number(spec.initial);
    this.conditional = Object.values(spec.updates).some((rule) => rule.conditional === true);
  }

  /** Whether there is no room for more states. */
  get isFull(): boolean {
    return this.letters > MOST_LETTERS;
  }

  /** The state that a read of `value` saw; `null` is the state in which nothing has been written. */
  seen(value: Value): number {
    const state = value === null ? this.spec.initial : this.spec.state.parse(value);
    if (state === undefined) throw new RangeError(`A read of ${this.spec.name} returned ${canonical(value)}`);
    return this.number(state);
  }

  /** The number of the update `f` with this value. */
  effect(f: string, value: Value): number {
    const name = `${f} ${canonical(value)}`;
    const known = this.numberOfEffect.get(name);
    if (known !== undefined) return known;
    const rule = updateNamed(this.spec, f);
    const argument = rule?.argument.parse(value);
    if (rule === undefined || argument === undefined)
      throw new RangeError(`${this.spec.name} knows no ${name}`);
    this.numberOfEffect.set(name, this.effects.length);
    return this.effects.push({rule, argument}) - 1;
  }

  resets(effect: number): boolean {
    return this.effects[effect]?.rule.resets === true;
  }

  /** Whether the update, which does not reset, can have been part of what led to the state that was seen. */
  shows(effect: number, seen: number): boolean {
    const update = this.effects[effect];
    const state = this.states[seen];
    return (
      update === undefined || state === undefined || (update.rule.shows?.(update.argument, state) ?? true)
    );
  }

  /** The state after the update, or `null` if it cannot succeed. */
  after(state: number, effect: number): number | null {
    let row = this.followers.get(effect);
    if (row === undefined) this.followers.set(effect, (row = new Map()));
    let next = row.get(state);
    if (next === undefined) row.set(state, (next = this.apply(state, effect)));
    return next === IMPOSSIBLE ? null : next;
  }

  leadsTo(state: number, seen: number): boolean {
    const from = this.states[state];
    const to = this.states[seen];
    return state === seen || (from !== undefined && to !== undefined && this.spec.leadsTo(from, to));
  }

  private apply(number: number, effect: number): number {
    const update = this.effects[effect];
    const state = this.states[number];
    if (update === undefined || state === undefined) return IMPOSSIBLE;
    const next = update.rule.apply(state, update.argument);
    return next === undefined ? IMPOSSIBLE : this.number(next);
  }

  private number(state: State): number {
    const known = this.numberOfState.get(state);
    if (known !== undefined) return known;
    this.numberOfState.set(state, this.states.length);
    if (typeof state === 'string') this.letters += state.length;
    return this.states.push(state) - 1;
  }
}
