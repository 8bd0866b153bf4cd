import type {Value} from './history.ts';

/** Nobody writes values by hand that hold lists deeper in lists. */
const DEEPEST = 16;

/** What is wrong with a piece of JSON that is no value of a history, and the remedy. */
export interface ValueProblem {
  readonly problem: string;
  readonly remedy: string;
}

/** Whether a piece of JSON can stand in a history: `null` if so. Never deeper than it has to look, whatever it is given. */
export function problemWith(raw: unknown, depth = DEEPEST): ValueProblem | null {
  if (typeof raw === 'number') {
    // 9007199254740993 would be read as …992: two values that differ would be taken for one.
    if (Number.isSafeInteger(raw) || (Number.isFinite(raw) && !Number.isInteger(raw))) return null;
    return {problem: 'holds a number with more digits than can be kept', remedy: 'write it as a string'};
  }
  if (Array.isArray(raw)) {
    if (depth === 0) {
      return {problem: `holds lists more than ${DEEPEST} deep`, remedy: 'write it flatter, or as a string'};
    }
    for (const each of raw) {
      const found = problemWith(each, depth - 1);
      if (found) return found;
    }
    return null;
  }
  if (raw === null || typeof raw === 'boolean' || typeof raw === 'string') return null;
  return {problem: 'holds an object', remedy: 'write it as a list or a string'};
}

/** Tells the type checker what `problemWith` has found out. */
export function isValue(raw: unknown): raw is Value {
  return problemWith(raw) === null;
}
