import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted, percent, power} from '../words.ts';

const about = (share: number): string => `About ${percent(share, share < 0.1 ? 1 : 0)}.`;

function drawFanOut(dice: Dice, level: SkillLevel) {
  const servers = dice.one(
    [
      [2, 3, 4, 5],
      [10, 20, 30],
      [50, 70, 100],
    ][level] ?? [2],
  );
  const slow = dice.one([1, 2, 5, 10]) / (level === 2 ? 500 : 100);
  const fast = power(1 - slow, servers);
  return {fast, servers, slow};
}

type FanOutDrawn = NonNullable<ReturnType<typeof drawFanOut>>;

function wrongAnswersFanOut({fast, servers, slow}: FanOutDrawn): WrongAnswer[] {
  return [
    {
      belief: 'a page is as seldom slow as one server',
      says: about(slow),
      why: 'That is one server. A page waits for the slowest of all.',
    },
    {
      belief: 'the shares are added',
      says: about(Math.min(1, servers * slow)),
      why: 'Adding counts a page twice in which two servers are slow, and in the end passes 100 %.',
    },
    {
      belief: 'it is the share in which all are fast',
      says: about(fast),
      why: 'That is how many pages are fast. The question is about the rest.',
    },
    {
      belief: 'a page is slow when all servers are',
      says: about(power(slow, servers)),
      why: 'One slow server is enough.',
    },
  ];
}

function toldFanOut(drawn: FanOutDrawn): Draft {
  const {fast, servers, slow} = drawn;
  return {
    ask: `A page asks ${counted(servers, 'server')} at once and needs all the answers. Each server, independently of the others, is slow for ${percent(slow)} of requests. How many pages are slow?`,
    right: {
      says: about(1 - fast),
      why: `A page is fast if all are: ${percent(1 - slow)} multiplied with itself, ${servers} times in all, is ${percent(fast)}. The rest is slow.`,
    },
    wrong: wrongAnswersFanOut(drawn),
    load: servers,
  };
}

/** Dean and Barroso 2013: a request that needs all of many servers is as slow as the slowest. */
export const fanOut: Skill = {
  id: 'fan-out',
  lesson: 'fallacies',
  sitting: 'tail',
  can: 'work out how often a call to many servers is slow',
  loadIs: 'servers',
  draft(dice, level) {
    return toldFanOut(drawFanOut(dice, level));
  },
};

/** What needs all of its parts is up as often as all are. */
export const inSeries: Skill = {
  id: 'in-series',
  lesson: 'fallacies',
  sitting: 'tail',
  can: 'work out how often something is up that needs several parts',
  loadIs: 'parts',
  draft(dice, level) {
    const parts = dice.one(
      [
        [2, 3],
        [5, 6, 8],
        [10, 15, 20],
      ][level] ?? [2],
    );
    const up = 1 - dice.one([1, 2, 5]) / 100;
    const right = power(up, parts);
    return {
      ask: `A service needs ${counted(parts, 'other service')}, all at once. Each is up ${percent(up)} of the time, independently of the others. How much of the time can it work?`,
      right: {
        says: about(right),
        why: `All have to be up: ${percent(up)} multiplied with itself, ${parts} times in all, is ${percent(right)}.`,
      },
      wrong: [
        {
          belief: 'a chain is as strong as its weakest link',
          says: about(up),
          why: 'The links do not fail at the same moments, so their gaps add to each other.',
        },
        {
          belief: 'the parts stand in for each other',
          says: about(1 - power(1 - up, parts)),
          why: 'That is how often at least one is up, which helps if any one of them will do.',
        },
        {
          belief: 'it is the share in which something is down',
          says: about(1 - right),
          why: 'That is how much of the time at least one is down.',
        },
      ],
      load: parts,
    };
  },
};
