import {amount, wholeNumber} from './domains.ts';
import {update, type Spec} from './spec.ts';

/** A counter returns the sum of what was added; what is added may be negative. */
export function counter(initial = 0): Spec<number> {
  return {
    name: 'counter',
    initial,
    begins: initial,
    state: wholeNumber,
    updates: {
      add: update({argument: amount, apply: (total: number, added) => total + added}),
    },
    leadsTo: () => true,
  };
}
