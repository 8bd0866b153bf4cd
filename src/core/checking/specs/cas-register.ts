import type {Value} from '../history.ts';
import {fromTo} from './domains.ts';
import {register} from './register.ts';
import {update, type Spec} from './spec.ts';

/** A register with compare-and-set: `cas [from, to]` succeeds only while the register holds `from`. */
export function casRegister(initial: Value = null): Spec<string> {
  const {initial: held, begins, state, updates} = register(initial);
  return {
    name: 'cas-register',
    initial: held,
    begins,
    state,
    updates: {
      ...updates,
      cas: update({
        argument: fromTo,
        apply: (before: string, [from, to]) => (before === from ? to : undefined),
        conditional: true,
      }),
    },
    leadsTo: () => true,
  };
}
