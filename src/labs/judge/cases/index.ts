import type {Case} from './case.ts';
import {clockIds} from './clock-ids.ts';
import {earlyAnswer} from './early-answer.ts';
import {failover} from './failover.ts';
import {half} from './half.ts';
import {lease} from './lease.ts';
import {retry} from './retry.ts';

/** From the easiest on. */
export const cases: readonly Case[] = [clockIds, earlyAnswer, retry, half, failover, lease];

export function isCaseName(name: string): boolean {
  return cases.some((each) => each.name === name);
}

/** @throws RangeError for a name that is no case's */
export function requireCase(name: string): Case {
  const found = cases.find((each) => each.name === name);
  if (found) return found;
  const names = cases.map((each) => each.name).join(', ');
  throw new RangeError(`There is no case "${name}"; there are ${names}.`);
}

/** Under which it is kept that the reader has exposed it: for ever. */
export const caseItem = (name: string): string => `labs/judge/dares/${name}`;
