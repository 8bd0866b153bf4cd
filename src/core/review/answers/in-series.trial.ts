import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';
import {fixed} from './counting.trial.ts';

export const inSeries: RightAnswer = (instance) => {
  const [parts = 1, up = 0] = numbers(instance);
  const share = (up / 100) ** parts;
  return `About ${fixed(share * 100, share < 0.1 ? 1 : 0)} %.`;
};
