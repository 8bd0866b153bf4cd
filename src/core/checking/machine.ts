import {canonical} from './canonical.ts';
import type {Value} from './history.ts';
import {updateNamed, type Spec, type State, type Update} from './specs/spec.ts';

const IMPOSSIBLE = -1;
const NEVER = -2;
/** What a register holds at first; nobody can write it. */
const NOTHING = 'null';

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
  private readonly afterResets: number[] = [];
  private letters = 0;

  /** The number of a state that is written and equals the initial one, where the two are told apart; else -2. */
  private readonly rewritten: number = NEVER;

  /**
   * @param tellsUnwritten whether some read returned `null`, that nothing had been written: then an object to which its
   *   initial value has been written again is in another state, which such a read does not explain.
   */
  constructor(
    private readonly spec: Spec,
    tellsUnwritten = false,
  ) {
    this.initial = this.number(spec.initial);
    if (tellsUnwritten && spec.initial !== NOTHING) {
      this.numberOfState.delete(spec.initial);
      this.rewritten = this.number(spec.initial);
    }
    this.conditional = Object.values(spec.updates).some((rule) => rule.conditional === true);
  }

  /** What the states take: a letter two, a state some hundred with what leads to it. */
  get bytes(): number {
    return 2 * this.letters + 100 * this.states.length;
  }

  /** The state that a read of `value` saw; `null` is the state in which nothing has been written. */
  seen(value: Value): number {
    if (value === null) return this.initial;
    const state = this.spec.state.parse(value);
    if (state === undefined) throw new RangeError(`A read of ${this.spec.name} returned ${canonical(value)}`);
    return this.number(state);
  }

  /** What a read of an object returns at first. */
  get begins(): Value {
    return this.spec.begins;
  }

  /** Whether a read that saw `seen` can take effect in a state. */
  shown(seen: number, state: number): boolean {
    return seen === state || (state === this.initial && seen === this.rewritten);
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
    if (this.resets(effect)) return this.afterReset(state, effect);
    let row = this.followers.get(effect);
    if (row === undefined) this.followers.set(effect, (row = new Map<number, number>()));
    let next = row.get(state);
    if (next === undefined) row.set(state, (next = this.apply(state, effect)));
    return next === IMPOSSIBLE ? null : next;
  }

  /** What a reset leads to depends on nothing, so there is one answer to remember and not one a state. */
  private afterReset(state: number, effect: number): number | null {
    const next = this.afterResets[effect] ?? this.apply(state, effect);
    this.afterResets[effect] = next;
    return next === IMPOSSIBLE ? null : next;
  }

  leadsTo(state: number, seen: number): boolean {
    const from = this.states[state];
    const to = this.states[seen];
    return state === seen || (from !== undefined && to !== undefined && this.spec.leadsTo(from, to));
  }

  /** Prepares the question which of `seen` can be reached from a state without a reset; the places in `seen`. */
  finder(seen: readonly number[]): (state: number) => readonly number[] {
    const {finder} = this.spec;
    if (finder === undefined) {
      return (number) => [...seen.keys()].filter((place) => this.leadsTo(number, seen[place] ?? IMPOSSIBLE));
    }
    const placesOf = new Map<State, number[]>();
    seen.forEach((number, place) => {
      const state = this.states[number];
      if (state === undefined) return;
      const places = placesOf.get(state);
      if (places === undefined) placesOf.set(state, [place]);
      else places.push(place);
    });
    const places = [...placesOf.values()];
    const find = finder([...placesOf.keys()]);
    return (number) => {
      const state = this.states[number];
      const found = state === undefined ? [] : find.from(state);
      const [first = -1] = found;
      return found.length === 1 ? (places[first] ?? []) : found.flatMap((each) => places[each] ?? []);
    };
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
