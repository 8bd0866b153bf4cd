import {valueOf, type ItemValue, type ProgressRecord} from './progress.ts';
import type {Verdict} from './question.ts';

/** Where the verdict on a reader's first answer is kept, once and for all; the answer that stands is kept under the question's id. */
export const firstKey = (question: string): string => `${question}/first`;

export const isFirstKey = (key: string): boolean => /^[^/]+\/[^/]+\/first$/.test(key);

/** A question that was missed, and how it stands: not right yet, given up, or right at a later try. */
export interface Missed {
  readonly id: string;
  readonly now: Verdict;
}

export interface Answers {
  readonly answered: number;
  readonly rightAtFirst: number;
  /** In the order of the questions. */
  readonly missed: readonly Missed[];
}

/**
 * How a reader stands with some questions. Of answers kept before first ones were, it is not known whether they were
 * right at first; they count neither as that nor, where they are right, as missed.
 */
export function answersTo(questions: readonly string[], record: ProgressRecord): Answers {
  const judged = questions.flatMap((id) => {
    const now = verdictIn(valueOf(record, id));
    return now ? [{id, now, first: verdictIn(valueOf(record, firstKey(id)))}] : [];
  });
  return {
    answered: judged.length,
    rightAtFirst: judged.filter(({first}) => first === 'right').length,
    missed: judged
      .filter(({now, first}) => now !== 'right' || (first !== undefined && first !== 'right'))
      .map(({id, now}) => ({id, now})),
  };
}

/** 'right 0,2' and 'right' alike. */
function verdictIn(value: ItemValue): Verdict | undefined {
  const word = typeof value === 'string' ? value.split(' ')[0] : undefined;
  return word === 'right' || word === 'wrong' || word === 'shown' ? word : undefined;
}
