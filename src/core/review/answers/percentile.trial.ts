import type {RightAnswer} from './right-answer.trial.ts';
import {at, numbers, rows} from './shown.trial.ts';

export const percentile: RightAnswer = (instance) => {
  const share = at(numbers(instance), 1) / 100;
  const times = rows(instance).flat().map(Number);
  const enough = times.filter(
    (time) => times.filter((other) => other <= time).length / times.length >= share,
  );
  return `${Math.min(...enough)} ms.`;
};
