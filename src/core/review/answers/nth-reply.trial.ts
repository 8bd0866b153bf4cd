import type {RightAnswer} from './right-answer.trial.ts';
import {at, column, numbers} from './shown.trial.ts';

export const nthReply: RightAnswer = (instance) => {
  const quorum = at(numbers(instance), 1);
  const times = column(instance, 1).map((text) => parseInt(text, 10));
  return `${times.find((time) => times.filter((other) => other <= time).length === quorum)} ms.`;
};
