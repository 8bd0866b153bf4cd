import {HistoryError} from '../history-error.ts';
import {isList, type Value} from '../history.ts';
import {casRegister} from './cas-register.ts';
import {counter} from './counter.ts';
import {kv} from './kv.ts';
import {register} from './register.ts';
import {set} from './set.ts';
import type {Spec, State} from './spec.ts';

export const specNames = ['register', 'cas-register', 'kv', 'counter', 'set'] as const;
export type SpecName = (typeof specNames)[number];

const standard: Readonly<Record<SpecName, Spec>> = {
  register: register(),
  'cas-register': casRegister(),
  kv: kv(),
  counter: counter(),
  set: set(),
};

export function isSpecName(name: string): name is SpecName {
  return (specNames as readonly string[]).includes(name);
}

/**
 * The spec of that name, whose object begins with `initial` (`null` or absent: as the spec has it).
 *
 * @throws HistoryError if the object cannot hold `initial`.
 */
export function specNamed(name: SpecName, initial: Value = null): Spec {
  const spec: Spec<State> = standard[name];
  if (initial === null) return spec;
  if (name === 'set' && isList(initial)) return set(initial);
  const state = spec.state.parse(initial);
  if (state === undefined) {
    throw new HistoryError(
      `A ${name} cannot begin with ${JSON.stringify(initial)}`,
      `give ${spec.state.name}, written as JSON`,
    );
  }
  return {...spec, initial: state, begins: initial};
}
