import type {RightAnswer} from './right-answer.trial.ts';
import {at, numbers} from './shown.trial.ts';
import {replicas} from './counting.trial.ts';

export const groupSize: RightAnswer = (instance) => {
  const f = at(numbers(instance), 0);
  const isEnough = (n: number): boolean =>
    instance.ask.includes('lie')
      ? n - f - f > f
      : instance.ask.includes('crash')
        ? n - f > n / 2
        : n - f >= 1;
  return replicas([...Array(40).keys()].find(isEnough) ?? 0, 'member');
};
