import {canonical} from '../canonical.ts';
import {isList, type Value} from '../history.ts';
import {something} from './domains.ts';
import {update, type Domain, type Spec} from './spec.ts';

/** After each element; the JSON text of an element never holds a line break. */
const BREAK = '\n';

/** The elements as JSON, sorted, a line each. */
const setOf = (elements: readonly string[]): string =>
  [...elements]
    .sort()
    .map((element) => element + BREAK)
    .join('');
const elementsOf = (set: string): readonly string[] => set.split(BREAK).slice(0, -1);
const holds = (set: string, element: string): boolean =>
  set.startsWith(element + BREAK) || set.includes(BREAK + element + BREAK);

/** Whether all of `few` is in `many`: one walk through both, for both are sorted. Asked very often. */
function isWithin(few: string, many: string): boolean {
  let here = 0;
  let there = 0;
  while (here < few.length) {
    if (few.length - here > many.length - there) return false;
    let same = 0;
    while (few[here + same] === many[there + same] && few[here + same] !== BREAK) same += 1;
    if (few[here + same] === many[there + same]) {
      here += same + 1;
      there += same + 1;
    } else {
      there = many.indexOf(BREAK, there + same) + 1;
    }
  }
  return true;
}

/** A list in any order. One that names an element twice is the state of no set. */
const listed: Domain<string> = {
  name: 'a list of the elements',
  parse: (value) => (isList(value) ? setOf(value.map(canonical)) : undefined),
};

/** A set that only grows: a read returns all that was added. */
export function set(initial: readonly Value[] = []): Spec<string> {
  return {
    name: 'set',
    initial: setOf([...new Set(initial.map(canonical))]),
    begins: initial,
    state: listed,
    updates: {
      add: update({
        argument: something,
        apply: (state: string, element) =>
          holds(state, element) ? state : setOf([...elementsOf(state), element]),
        shows: (element, seen) => holds(seen, element),
      }),
    },
    leadsTo: (state, seen) => isWithin(state, seen),
  };
}
