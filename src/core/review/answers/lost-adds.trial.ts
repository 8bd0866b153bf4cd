import type {RightAnswer} from './right-answer.trial.ts';
import {at, rows} from './shown.trial.ts';
import {listed} from './counting.trial.ts';

export const lostAdds: RightAnswer = (instance) => {
  const seen = [...(/holds (.*)\. Which/.exec(instance.ask)?.[1] ?? '').matchAll(/\d+/g)].map(
    ([text]) => text,
  );
  const lost = rows(instance).flatMap((row) =>
    row[1] === 'ok' && !seen.includes(at(row, 0)) ? at(row, 0) : [],
  );
  return lost.length === 0 ? 'None.' : lost.length === 1 ? `Only ${at(lost, 0)}.` : `${listed(lost)}.`;
};
