import type {RightAnswer} from './right-answer.trial.ts';
import {at, column, rows} from './shown.trial.ts';

export const fencing: RightAnswer = (instance) => {
  const all = rows(instance);
  const highest = Math.max(...column(instance, 2).map(Number));
  return `What ${at(
    at(
      all.filter((row) => Number(row[2]) === highest),
      0,
    ),
    1,
  )} wrote.`;
};
