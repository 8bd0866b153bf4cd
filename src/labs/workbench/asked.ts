import * as v from 'valibot';
import type {FaultChoice} from './setup.ts';

/** Longer code is neither put into a link nor taken from one or from a file. */
export const LONGEST_CODE = 100_000;

const choices = [
  'turns',
  'none',
  'all',
  'loss',
  'duplication',
  'partition',
  'kill',
  'pause',
] as const satisfies readonly FaultChoice[];

/** What links and files may say of a session, whoever wrote them. */
export const code = v.pipe(v.string(), v.maxLength(LONGEST_CODE));
export const choice = v.picklist(choices);
export const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000));
