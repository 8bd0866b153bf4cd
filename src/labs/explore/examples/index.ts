import type {Example} from './example.ts';
import {lock, numberedLock} from './lock.ts';
import {twoPhase, twoPhaseFive} from './two-phase.ts';

export const examples: readonly Example[] = [lock, numberedLock, twoPhase, twoPhaseFive];

/** The key under which it is kept that an example's dare was met: for ever. */
export const dareItem = (name: string): string => `labs/explore/dares/${name}`;

export function isExampleName(name: string): boolean {
  return examples.some((each) => each.name === name);
}

/** @throws RangeError for a name that is no example's */
export function requireExample(name: string): Example {
  const found = examples.find((each) => each.name === name);
  if (found) return found;
  const names = examples.map((each) => each.name).join(', ');
  throw new RangeError(`There is no example "${name}"; there are ${names}.`);
}
