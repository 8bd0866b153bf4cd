import type {RightAnswer} from './right-answer.trial.ts';
import {at, numbers} from './shown.trial.ts';
import {replicas} from './counting.trial.ts';

export const attemptsAtBottom: RightAnswer = (instance) => {
  const [layers = 0, ...retries] = numbers(instance);
  const each = retries.length === 1 ? Array<number>(layers).fill(at(retries, 0)) : retries;
  return replicas(
    each.reduce((product, more) => product * (more + 1), 1),
    'attempt',
  );
};
