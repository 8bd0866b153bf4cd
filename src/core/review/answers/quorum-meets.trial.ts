import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';
import {replicas} from './counting.trial.ts';

export const quorumMeets: RightAnswer = (instance) => {
  const [n = 0, r = 0] = numbers(instance);
  // The least for which no two sets of these sizes are apart.
  return replicas([...Array(n + 1).keys()].find((w) => r + w > n) ?? n);
};
