import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';
import {fixed} from './counting.trial.ts';

export const fanOut: RightAnswer = (instance) => {
  const [servers = 1, slow = 0] = numbers(instance);
  const share = 1 - (1 - slow / 100) ** servers;
  return `About ${fixed(share * 100, share < 0.1 ? 1 : 0)} %.`;
};
