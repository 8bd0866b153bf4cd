import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

const ms = (time: number): string => `${time} ms.`;

function drawNthReply(dice: Dice, level: SkillLevel) {
  const n = dice.one([[3], [5], [7]][level] ?? [3]);
  const times = dice.shuffled(Array.from({length: 18}, (_, at) => 2 + at * (at < 9 ? 3 : 9))).slice(0, n);
  const quorum = dice.from(2, n - (n === 3 ? 1 : 1));
  const sorted = [...times].sort((one, other) => one - other);
  const right = sorted[quorum - 1] ?? 0;
  const first = times.slice(0, quorum);
  const mean = Math.round(sorted.slice(0, quorum).reduce((sum, time) => sum + time, 0) / quorum);
  return {first, mean, n, quorum, right, sorted, times};
}

type NthReplyDrawn = NonNullable<ReturnType<typeof drawNthReply>>;

function wrongAnswersNthReply({times, first, mean, n, quorum, sorted}: NthReplyDrawn): WrongAnswer[] {
  return [
    {
      belief: 'it takes the mean of the replies that count',
      says: ms(mean),
      why: 'It waits for the last of them, not for a middle one.',
    },
    {
      belief: 'the first in the list answer first',
      says: ms(Math.max(...first)),
      why: `Whoever replies first counts, whatever its place in the list.`,
    },
    {
      belief: 'it waits for everybody that it asked',
      says: ms(Math.max(...times)),
      why: `${counted(n - quorum, 'reply', 'replies')} may come later: the read has returned by then.`,
    },
    {
      belief: 'it is as fast as the fastest',
      says: ms(sorted[0] ?? 0),
      why: `One reply is not yet ${quorum}.`,
    },
    {
      belief: 'replicas are asked one after the other',
      says: ms(sorted.slice(0, quorum).reduce((sum, time) => sum + time, 0)),
      why: 'All are asked at once, so the times overlap and are not added.',
    },
  ];
}

function toldNthReply(drawn: NthReplyDrawn): Draft {
  const {n, quorum, right, sorted, times} = drawn;
  return {
    ask: `A read asks all ${n} replicas at once and returns with the first ${quorum} replies. They come after these times. How long does the read take?`,
    shown: {
      kind: 'table',
      caption: 'When each reply comes',
      head: ['Replica', 'Reply after'],
      rows: times.map((time, at) => [String.fromCharCode(65 + at), `${time} ms`]),
    },
    right: {
      says: ms(right),
      why: `In order the replies come at ${sorted.join(', ')} ms. The last of the first ${quorum} comes at ${right} ms.`,
    },
    wrong: wrongAnswersNthReply(drawn),
    load: n,
  };
}

/** A quorum waits for its slowest member. */
export const nthReply: Skill = {
  id: 'nth-reply',
  lesson: 'cap',
  sitting: 'quorums',
  can: 'work out how long a quorum waits, from the times of the replies',
  loadIs: 'replies',
  draft(dice, level) {
    return toldNthReply(drawNthReply(dice, level));
  },
};
