import type {RightAnswer} from './right-answer.trial.ts';
import {history} from './shown.trial.ts';
import {isLinearizable, prefix} from './registers.trial.ts';

export const linearizable: RightAnswer = (instance) => {
  const operations = history(instance);
  const ends = operations.map((each) => each.return ?? 0).sort((one, other) => one - other);
  const end = ends.find((place) => !isLinearizable(prefix(operations, place)));
  const last = operations.find((each) => each.return === end);
  return last
    ? `At the answer to ${last.process}’s ${last.f} ${String(last.value)}.`
    : 'At none: it is linearizable.';
};
