import type {RightAnswer} from './right-answer.trial.ts';
import {at, column} from './shown.trial.ts';
import {listed} from './counting.trial.ts';

export const raftWinner: RightAnswer = (instance) => {
  const logs = column(instance, 1).map((text) => text.split(' ').map(Number));
  const weight = (log: readonly number[]): number => at(log, log.length - 1) * 100 + log.length;
  const able = logs.flatMap((log, place) =>
    logs.filter((other) => weight(other) <= weight(log)).length > logs.length / 2
      ? 'ABCDE'.charAt(place)
      : [],
  );
  return able.length === 1 ? `Only ${at(able, 0)}.` : `${listed(able)}.`;
};
