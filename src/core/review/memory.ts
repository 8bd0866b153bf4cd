import type {ItemValue} from '../learning/progress.ts';

/**
 * What is kept of one thing that is reviewed. Days are counted from 1970-01-01 in the reader's own time zone, so that
 * what was learned late in an evening comes the next morning and not a day later.
 */
export interface Memory {
  /** The day on which it is to come again. */
  readonly due: number;
  /** The day of the last review. */
  readonly last: number;
  /** After how many days it is still known with a chance of nine in ten (FSRS). */
  readonly stability: number;
  /** From 1 to 10 (FSRS). */
  readonly difficulty: number;
  readonly reviews: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
}

/** How well something was remembered, by the reader's own judgement. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** Where the memory of a skill, a question or a term is kept in the record: under its id, so that aliases rename it too. */
export const reviewKey = (id: string): string => `${id}/review`;

export const isReviewKey = (key: string): boolean => /^[^/]+\/[^/]+\/review$/.test(key);

/** As one short text: '20453 20450 2.3065 2.1181 1 0'. */
export const writeMemory = ({due, last, stability, difficulty, reviews, lapses}: Memory): string =>
  [due, last, stability.toFixed(4), difficulty.toFixed(4), reviews, lapses].join(' ');

/** Undefined for whatever no page of this site has written. */
export function readMemory(value: ItemValue): Memory | undefined {
  if (
    typeof value !== 'string' ||
    !/^\d{1,7} \d{1,7} \d{1,5}\.\d{4} \d{1,2}\.\d{4} \d{1,6} \d{1,6}$/.test(value)
  )
    return undefined;
  const [due = 0, last = 0, stability = 0, difficulty = 0, reviews = 0, lapses = 0] = value
    .split(' ')
    .map(Number);
  const isSound = due > last && stability > 0 && difficulty >= 1 && difficulty <= 10 && reviews > 0;
  return isSound ? {due, last, stability, difficulty, reviews, lapses} : undefined;
}
