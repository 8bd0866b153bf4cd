import type {Value} from '../history.ts';
import {fromTo} from './domains.ts';
import {register} from './register.ts';
import {update, type Spec} from './spec.ts';

/** A register with compare-and-set: `cas [from, to]` succeeds only while the register holds `from`. */
export function casRegister(initial: Value = null): Spec<string> {
  const plain = register(initial);
  return {
    ...plain,
    name: 'cas-register',
    updates: {
      ...plain.updates,
      cas: update({
        argument: fromTo,
        apply: (state: string, [from, to]) => (state === from ? to : undefined),
        conditional: true,
      }),
    },
    leadsTo: () => true,
  };
}
