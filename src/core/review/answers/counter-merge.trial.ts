import type {RightAnswer} from './right-answer.trial.ts';
import {at, rows} from './shown.trial.ts';
import {sum} from './counting.trial.ts';

export const counterMerge: RightAnswer = (instance) => {
  const copies = rows(instance).map((row) => row.slice(1).map(Number));
  return `${sum(at(copies, 0).map((_, node) => Math.max(...copies.map((copy) => at(copy, node)))))}.`;
};
