import type {RightAnswer} from './right-answer.trial.ts';
import {at, column, numbers} from './shown.trial.ts';

export const benOrPhase: RightAnswer = (instance) => {
  const faults = at(numbers(instance), 1);
  const values = column(instance, 1).filter((value) => value !== 'nothing');
  if (values.length === 0) return 'It tosses a coin.';
  return values.length >= faults + 1
    ? `It decides ${at(values, 0)}.`
    : `It takes over ${at(values, 0)} and decides nothing.`;
};
