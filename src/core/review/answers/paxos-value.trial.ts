import type {RightAnswer} from './right-answer.trial.ts';
import {at, rows} from './shown.trial.ts';

export const paxosValue: RightAnswer = (instance) => {
  const known = rows(instance).filter(([, number]) => number !== 'none');
  const highest = Math.max(...known.map((row) => Number(row[1])));
  return `${at(
    at(
      known.filter((row) => Number(row[1]) === highest),
      0,
    ),
    2,
  )}.`;
};
