import type {RightAnswer} from './right-answer.trial.ts';
import {diagram} from './shown.trial.ts';
import {leads} from './diagrams.trial.ts';

export const happenedBefore: RightAnswer = (instance) => {
  const picture = diagram(instance);
  const [, one = '', other = ''] = /Which of (\w) and (\w)/.exec(instance.ask) ?? [];
  if (leads(picture, one, other)) return `${one} happened before ${other}.`;
  return leads(picture, other, one) ? `${other} happened before ${one}.` : 'Neither: they are concurrent.';
};
