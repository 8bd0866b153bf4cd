import type {Value} from '../history.ts';
import {canonical} from '../canonical.ts';
import {anything, something} from './domains.ts';
import {update, type Spec} from './spec.ts';

/** A register returns what was written last. */
export function register(initial: Value = null): Spec<string> {
  return {
    name: 'register',
    initial: canonical(initial),
    begins: initial,
    state: anything,
    updates: {
      write: update({argument: something, apply: (_state: string, value) => value, resets: true}),
    },
    leadsTo: (state, seen) => state === seen,
    finder(seen) {
      const places = new Map<string, number>();
      seen.forEach((state, place) => places.set(state, place));
      return {
        from: (state) => {
          const place = places.get(state);
          return place === undefined ? [] : [place];
        },
      };
    },
  };
}
