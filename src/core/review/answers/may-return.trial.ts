import type {Operation} from '../../checking/history.ts';
import type {RightAnswer} from './right-answer.trial.ts';
import {history} from './shown.trial.ts';
import {listed} from './counting.trial.ts';
import {isLinearizable} from './registers.trial.ts';

export const mayReturn: RightAnswer = (instance) => {
  const operations = history(instance);
  const values = [0, 1, 2, 3, 4].filter((value) =>
    isLinearizable(operations.map((each): Operation => (each.value === '?' ? {...each, value} : each))),
  );
  return values.length === 1
    ? `Only ${values.join('')}.`
    : `${listed(values.map(String)).replace(' and ', ' or ')}, and nothing else.`;
};
