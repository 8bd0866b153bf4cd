import {allowedByDefinition} from '../../checking/models/by-definition.trial.ts';
import type {RightAnswer} from './right-answer.trial.ts';
import {history} from './shown.trial.ts';
import {bare} from './registers.trial.ts';

const promises = [
  ['Read your writes.', 'read your writes'],
  ['Monotonic reads.', 'monotonic reads'],
  ['PRAM.', 'PRAM'],
  ['Causal memory.', 'causal'],
] as const;

export const sessionGuarantee: RightAnswer = (instance) => {
  const operations = bare(history(instance));
  return promises.find(([, model]) => allowedByDefinition(model, operations) === false)?.[0] ?? '';
};
