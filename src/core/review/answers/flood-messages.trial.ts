import type {RightAnswer} from './right-answer.trial.ts';
import {column} from './shown.trial.ts';
import {replicas, sum} from './counting.trial.ts';

export const floodMessages: RightAnswer = (instance) => {
  const degrees = column(instance, 1).map((text) => text.split(', ').length);
  // Two over each link, but for those over which a node first heard.
  return replicas(sum(degrees) - (degrees.length - 1), 'message');
};
