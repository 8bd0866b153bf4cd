import type {RightAnswer} from './right-answer.trial.ts';
import {at, rows} from './shown.trial.ts';

export const lastWriter: RightAnswer = (instance) => {
  const [winner] = [...rows(instance)].sort((one, other) => at(other, 2).localeCompare(at(one, 2)));
  return `What ${winner?.[0] ?? ''} wrote.`;
};
