import {allowedByDefinition} from '../../checking/models/by-definition.trial.ts';
import type {RightAnswer} from './right-answer.trial.ts';
import {history} from './shown.trial.ts';
import {bare} from './registers.trial.ts';

const chain = [
  ['Linearizability.', 'linearizable'],
  ['Sequential consistency.', 'sequential'],
  ['Causal memory.', 'causal'],
  ['PRAM.', 'PRAM'],
] as const;

export const strongestModel: RightAnswer = (instance) => {
  const operations = bare(history(instance));
  return chain.find(([, model]) => allowedByDefinition(model, operations) === true)?.[0] ?? 'None of them.';
};
