import {expect, it} from 'vitest';
import {readingMinutes} from './reading-time.ts';

const nothing = {words: 0, questions: 0, figures: 0, samples: 0, formulas: 0, proofSteps: 0};

it('reading takes a minute for 200 words, begun minutes counted whole', () => {
  expect([200, 201, 4000].map((words) => readingMinutes({...nothing, words}))).toEqual([1, 2, 20]);
});

it('questions, figures, code, formulas and proofs take their own time', () => {
  const size = {words: 4000, questions: 10, figures: 3, samples: 3, formulas: 4, proofSteps: 8};
  expect(readingMinutes(size)).toBe(20 + 10 + 1.5 + 1.5 + 1 + 2);
});
