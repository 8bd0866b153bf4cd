import {readings} from './number-text.ts';
import {standsRight} from './order.ts';
import {isNear, type Answer, type Solution, type Verdict} from './question.ts';
import type {KeptAnswer} from './question-record.ts';

/** How a question stands: not answered yet (or being changed), or as it was judged. */
export type Phase = 'open' | Verdict;

/**
 * Whether the choice at this place explains itself now: all of them once the question is over; after a miss only what
 * was picked, or in an order what stands where it may, so that there is something left to find.
 */
export function explainsChoice(solution: Solution, phase: Phase, answer: Answer, index: number): boolean {
  if (phase !== 'wrong') return phase !== 'open';
  const given = answer as readonly number[];
  return solution.kind === 'order' ? standsRight(solution.before, given, index) : given.includes(index);
}

/** Whether the explanation of this number is due: of all once the question is over, of the one given after a miss. */
export function explainsNumber(
  phase: Phase,
  answer: Answer,
  option: {value: number; tolerance: number},
): boolean {
  if (phase !== 'wrong') return phase !== 'open';
  return isNear(option, readings(String(answer)));
}

/** What is said when an answer has just been judged. */
export function verdictText(solution: Solution, {verdict, answer}: KeptAnswer): string {
  if (verdict === 'shown') return 'Here is the answer.';
  if (verdict === 'right') return solution.kind === 'predict' ? 'Right: it goes as you predicted.' : 'Right.';
  switch (solution.kind) {
    case 'order': {
      const places = answer as readonly number[];
      const placed = places.filter((_, step) => standsRight(solution.before, places, step)).length;
      return `Not yet: ${placed} of ${solution.count} stand in their place.`;
    }
    case 'several': {
      const hits = (answer as readonly number[]).filter((index) => solution.right.includes(index)).length;
      return `Not yet: you have ${hits} of the ${solution.right.length} right ones, and ${answer.length - hits} that are not.`;
    }
    case 'number':
      return 'Not that number. Change it, or take the hint.';
    default:
      return 'Not so; why stands under your choice. Pick another, or take the hint.';
  }
}

/** What is said when the reader comes back, in few enough words for one line of a phone. */
export const keptText: Readonly<Record<Verdict, string>> = {
  right: 'You had this right.',
  wrong: 'Your last answer was not right.',
  shown: 'You have seen the answer.',
};
