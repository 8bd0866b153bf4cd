import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';
import {replicas} from './counting.trial.ts';

export const quorumSurvives: RightAnswer = (instance) => {
  const [n = 0, r = 0, w = 0] = numbers(instance);
  return replicas([...Array(n + 1).keys()].reverse().find((down) => n - down >= r && n - down >= w) ?? 0);
};
