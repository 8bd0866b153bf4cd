import {text} from './domains.ts';
import {update, type Spec} from './spec.ts';

/** One key of a key-value store: a string that can be replaced or lengthened. */
export function kv(initial = ''): Spec<string> {
  return {
    name: 'kv',
    initial,
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
  };
}
