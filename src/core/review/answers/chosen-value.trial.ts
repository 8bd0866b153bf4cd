import type {RightAnswer} from './right-answer.trial.ts';
import {at, column, rows} from './shown.trial.ts';

export const chosenValue: RightAnswer = (instance) => {
  const all = rows(instance);
  for (const number of new Set(column(instance, 1))) {
    const holders = all.filter((row) => row[1] === number && number !== 'none');
    if (holders.length > all.length / 2) return `${at(at(holders, 0), 2)}.`;
  }
  return 'None yet.';
};
