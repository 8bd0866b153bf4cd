import type {RightAnswer} from './right-answer.trial.ts';
import {at, column, rows} from './shown.trial.ts';

export const anomaly: RightAnswer = (instance) => {
  const all = rows(instance).map((row) => at(row, 1));
  const ended = column(instance, 2);
  const appended = all.map((steps) =>
    [...steps.matchAll(/appends (\d+) to (\w+)/g)].map((match) => `${match[2]} ${match[1]}`),
  );
  const reads = all.map((steps) =>
    [...steps.matchAll(/reads (\w+): \[(.*?)\]/g)].map((match) => ({
      key: at(match, 1),
      list: at(match, 2),
    })),
  );
  const sees = (one: number, other: number): boolean =>
    at(reads, one).some(({key, list}) => list !== '' && at(appended, other).includes(`${key} ${list}`));
  const misses = (one: number, other: number): boolean =>
    at(reads, one).some(
      ({key, list}) => list === '' && at(appended, other).some((each) => each.startsWith(`${key} `)),
    );
  const pairs = all
    .flatMap((_, one) => all.map((__, other) => [one, other] as const))
    .filter(([one, other]) => one !== other);
  const some = (is: (one: number, other: number) => boolean): boolean =>
    pairs.some(([one, other]) => is(one, other));
  const isHalf = (one: number, other: number): boolean =>
    sees(one, other) &&
    new Set(at(appended, other).map((each) => each.split(' ')[0])).size < at(appended, other).length;
  if (some((one, other) => sees(one, other) && ended[other] === 'aborted')) return 'An aborted read (G1a).';
  if (some(isHalf)) return 'An intermediate read (G1b).';
  if (some((one, other) => sees(one, other) && sees(other, one))) return 'Circular information flow (G1c).';
  if (some((one, other) => sees(one, other) && misses(one, other))) return 'Read skew (G-single).';
  return some((one, other) => misses(one, other) && misses(other, one)) ? 'Write skew (G2-item).' : '';
};
