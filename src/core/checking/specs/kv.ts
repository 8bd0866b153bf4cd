import {text} from './domains.ts';
import {update, type Finder, type Spec} from './spec.ts';

/** One key of a key-value store: a string that can be replaced or lengthened. */
export function kv(initial = ''): Spec<string> {
  return {
    name: 'kv',
    initial,
    begins: initial,
    state: text,
    updates: {
      write: update({argument: text, apply: (_state: string, value) => value, resets: true}),
      append: update({
        argument: text,
        apply: (state: string, value) => state + value,
        shows: (value, seen) => seen.includes(value),
      }),
    },
    leadsTo: (state, seen) => seen.startsWith(state),
    finder: startingWith,
  };
}

/** Texts that begin alike stand together once all are sorted by their code units. */
function startingWith(seen: readonly string[]): Finder<string> {
  const places = [...seen.keys()].sort((a, b) => (at(a) < at(b) ? -1 : 1));
  function at(place: number): string {
    return seen[place] ?? '';
  }
  const from = (start: string) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(places[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < places.length && at(places[end] ?? 0).startsWith(start)) end += 1;
    return places.slice(low, end);
  };
  return {from};
}
