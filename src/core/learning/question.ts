import {isSameUnit, readings, writtenUnit} from './number-text.ts';
import {keepsOrder, type Before} from './order.ts';

/**
 * What answers a question. Choices go by their place in the question's file, from 0, so that neither a corrected typo nor
 * the order in which they are shown touches a kept answer.
 */
export type Solution =
  | {readonly kind: 'one' | 'several' | 'predict'; readonly right: readonly number[]; readonly count: number}
  | {readonly kind: 'order'; readonly count: number; readonly before: Before}
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly tolerance: number;
      /** In which the number is asked for, as it stands beside the field: '%', 's', 'attempts'. */
      readonly unit: string;
    };

/**
 * A reader's answer: the choices picked; for an order, the place given to each choice, from 1, or 0 for none; for a
 * number, what was typed.
 */
export type Answer = readonly number[] | string;

/** How a question stands with a reader who has answered it: 'shown' is given up. */
export type Verdict = 'right' | 'wrong' | 'shown';

/** The answer that a reader has not begun to give. */
export function emptyAnswer(solution: Solution): Answer {
  if (solution.kind === 'number') return '';
  return solution.kind === 'order' ? Array.from({length: solution.count}, () => 0) : [];
}

/** What is missing before an answer can be judged, as a sentence to the reader; undefined when nothing is. */
export function missing(solution: Solution, answer: Answer): string | undefined {
  if (solution.kind === 'number') return missingInNumber(String(answer), solution.unit);
  const picked = answer as readonly number[];
  if (solution.kind !== 'order') return picked.length === 0 ? 'Choose an answer first.' : undefined;
  if (picked.includes(0)) return 'Give each of them a place first.';
  return new Set(picked).size < picked.length
    ? 'Two of them have the same place. Give each its own.'
    : undefined;
}

/** A number in another unit is not judged: it may well be right, once it is converted. */
function missingInNumber(typed: string, unit: string): string | undefined {
  if (readings(typed).length === 0) return 'Write a number first, such as 64 or 0.5.';
  const written = writtenUnit(typed);
  return written === '' || isSameUnit(written, unit)
    ? undefined
    : `The answer is asked for in ${unit}; the number alone will do.`;
}

/** Whether the answer is right. Nothing may be `missing` from it. */
export function isRight(solution: Solution, answer: Answer): boolean {
  switch (solution.kind) {
    case 'number':
      return isNear(solution, readings(String(answer)));
    case 'order':
      return keepsOrder(solution.before, answer as readonly number[]);
    default: {
      const picked = new Set(answer as readonly number[]);
      return picked.size === solution.right.length && solution.right.every((index) => picked.has(index));
    }
  }
}

/** Whether a number, in one of its readings, is the one asked for, as nearly as the question wants it. */
export function isNear(
  {value, tolerance}: {value: number; tolerance: number},
  given: readonly number[],
): boolean {
  // A billionth of leeway, so that 0.1 + 0.2 is 0.3 to those who ask for it exactly.
  const leeway = tolerance + Math.abs(value) * 1e-9;
  return given.some((each) => Math.abs(each - value) <= leeway);
}
