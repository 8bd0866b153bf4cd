import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';
import {fixed} from './counting.trial.ts';

export const roundTrip: RightAnswer = (instance) => {
  const [km = 0, , trips = 1] = numbers(instance);
  const time = ((2 * km * 1.468) / 299_792.458) * 1000 * (instance.level === 0 ? 1 : trips);
  return `About ${fixed(time, time < 10 ? 1 : 0)} ms.`;
};
