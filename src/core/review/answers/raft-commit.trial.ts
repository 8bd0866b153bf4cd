import type {RightAnswer} from './right-answer.trial.ts';
import {at, column, numbers, shownAs} from './shown.trial.ts';

export const raftCommit: RightAnswer = (instance) => {
  const term = at(numbers(instance), 0);
  const {caption} = shownAs(instance, 'table');
  const terms = [...caption.matchAll(/\d+: (\d+)/g)].map((match) => Number(match[1]));
  const agrees = column(instance, 1).map(Number);
  const entries = terms
    .map((_, place) => place + 1)
    .filter(
      (index) =>
        terms[index - 1] === term && agrees.filter((each) => each >= index).length > agrees.length / 2,
    );
  return entries.length === 0 ? 'None yet.' : `Up to entry ${Math.max(...entries)}.`;
};
