import {nearestRank} from '../../calls/percentiles.ts';
import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

const ms = (time: number): string => `${Math.round(time)} ms.`;

function drawPercentile(dice: Dice, level: SkillLevel) {
  const n = [5, 10, 20][level] ?? 5;
  const percent = dice.one(
    [
      [60, 80],
      [50, 80, 90],
      [50, 75, 90, 95],
    ][level] ?? [80],
  );
  const small = Array.from({length: n - 2}, () => dice.from(4, 60));
  const times = dice.shuffled([...small, dice.from(150, 400), dice.from(500, 1900)]);
  if (new Set(times).size < n) return null;
  const sorted = [...times].sort((one, other) => one - other);
  const right = nearestRank(sorted, percent);
  const rank = Math.ceil((percent * n) / 100);
  const cells = level === 2 ? 5 : n === 10 ? 5 : n;
  return {cells, n, percent, rank, right, sorted, times};
}

type PercentileDrawn = NonNullable<ReturnType<typeof drawPercentile>>;

function wrongAnswersPercentile({n, percent, rank, sorted, times}: PercentileDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the percentile is so many per cent of the longest',
      says: ms((Math.max(...times) * percent) / 100),
      why: 'A percentile counts calls. How long the longest took has no part in it.',
    },
    {
      belief: 'it is the next one up',
      says: ms(sorted[rank] ?? 0),
      why: `That is number ${rank + 1}. Already ${rank} calls do not exceed the one before it.`,
    },
    {
      belief: 'the list need not be sorted',
      says: ms(times[rank - 1] ?? 0),
      why: `That is number ${rank} in the order of measuring. The times are sorted first.`,
    },
    {
      belief: 'it is the mean',
      says: ms(times.reduce((sum, time) => sum + time, 0) / n),
      why: 'The mean is drawn up by a few slow calls and is no call’s own time.',
    },
  ];
}

function toldPercentile(drawn: PercentileDrawn): Draft {
  const {cells, n, percent, rank, right, sorted, times} = drawn;
  return {
    ask: `${counted(n, 'call')} took these times, in milliseconds. What is the ${percent}th percentile, the least of them that at least ${percent} % of the calls did not exceed?`,
    shown: {
      kind: 'table',
      caption: 'Times in ms, as they were measured',
      head: Array.from({length: cells}, (_, at) => `${at + 1}`),
      rows: Array.from({length: n / cells}, (_, row) =>
        times.slice(row * cells, (row + 1) * cells).map(String),
      ),
    },
    right: {
      says: ms(right),
      why: `Sorted, it is number ${rank} of ${n}: ${rank} of them are not above ${right} ms, and ${rank} is ${percent} % of ${n}${(percent * n) % 100 === 0 ? '' : ', rounded up'}.`,
    },
    wrong: wrongAnswersPercentile(drawn),
    picture: {
      kind: 'table',
      caption: 'The same times, sorted',
      head: Array.from({length: cells}, (_, at) => `${at + 1}`),
      rows: Array.from({length: n / cells}, (_, row) =>
        sorted
          .slice(row * cells, (row + 1) * cells)
          .map((time) => (time === right ? `${time} ←` : String(time))),
      ),
    },
    load: n,
  };
}

/** The nearest rank: the least time that so many in a hundred do not exceed. */
export const percentile: Skill = {
  id: 'percentile',
  lesson: 'fallacies',
  sitting: 'tail',
  can: 'read a percentile off a list of times',
  loadIs: 'times in the list',
  draft(dice, level) {
    const drawn = drawPercentile(dice, level);
    return drawn && toldPercentile(drawn);
  },
};
