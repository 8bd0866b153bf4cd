import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';

export const backoffWait: RightAnswer = (instance) => {
  const [base = 0, cap = 0, retry = 0] = numbers(instance);
  let wait = base;
  for (let nth = 1; nth < retry; nth += 1) wait = Math.min(cap, 2 * wait);
  return `${Math.min(cap, wait).toLocaleString('en-GB')} ms.`;
};
