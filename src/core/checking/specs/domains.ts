import {canonical} from '../canonical.ts';
import {isList} from '../history.ts';
import type {Domain} from './spec.ts';

export const text: Domain<string> = {
  name: 'a string',
  parse: (value) => (typeof value === 'string' ? value : undefined),
};

export const wholeNumber: Domain<number> = {
  name: 'a whole number',
  parse: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value + 0 : undefined),
};

/** Amounts up to this can be added a million times over and the sum is still exact. */
const MOST = 0x1_0000_0000;

/** What can be added to a counter. */
export const amount: Domain<number> = {
  name: `a whole number from -${MOST} to ${MOST}`,
  parse: (value) =>
    typeof value === 'number' && Math.abs(value) <= MOST ? wholeNumber.parse(value) : undefined,
};

/** Any JSON value, as the text that stands for it. */
export const anything: Domain<string> = {name: 'a value', parse: canonical};

/** What can be written: anything but `null`, which means that nothing has been. */
export const something: Domain<string> = {
  name: 'a value other than null, which stands for "nothing written yet"',
  parse: (value) => (value === null ? undefined : canonical(value)),
};

/** `[from, to]` of a compare-and-set. */
export const fromTo: Domain<readonly [string, string]> = {
  name: '[from, to]',
  parse(value) {
    if (!isList(value) || value.length !== 2) return undefined;
    const [from = null, to = null] = value;
    return to === null ? undefined : [canonical(from), canonical(to)];
  },
};
