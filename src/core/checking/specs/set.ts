import {canonical} from '../canonical.ts';
import {isList, type Value} from '../history.ts';
import {something} from './domains.ts';
import {update, type Domain, type Spec} from './spec.ts';

/** Between elements; the JSON text of an element never holds a line break. */
const BREAK = '\n';

const elementsOf = (set: string): readonly string[] => (set === '' ? [] : set.split(BREAK));
const setOf = (elements: readonly string[]): string => [...elements].sort().join(BREAK);

/** A list in any order. One that names an element twice is the state of no set. */
const listed: Domain<string> = {
  name: 'a list of the elements',
  parse: (value) => (isList(value) ? setOf(value.map(canonical)) : undefined),
};

/** A set that only grows: a read returns all that was added. */
export function set(initial: readonly Value[] = []): Spec<string> {
  return {
    name: 'set',
    initial: setOf(initial.map(canonical)),
    state: listed,
    updates: {
      add: update({
        argument: something,
        apply: (state: string, element) =>
          elementsOf(state).includes(element) ? state : setOf([...elementsOf(state), element]),
        shows: (element, seen) => elementsOf(seen).includes(element),
      }),
    },
    leadsTo(state, seen) {
      const there = new Set(elementsOf(seen));
      return elementsOf(state).every((element) => there.has(element));
    },
  };
}
