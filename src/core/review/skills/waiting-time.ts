import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {fixed, percent} from '../words.ts';

const ms = (time: number): string => `${fixed(time, 1)} ms.`;

function drawWaitingTime(dice: Dice, level: SkillLevel) {
  const service = dice.one([5, 10, 20, 50]);
  const busy =
    dice.one(
      [
        [50, 60],
        [75, 80],
        [90, 95],
      ][level] ?? [50],
    ) / 100;
  const right = service / (1 - busy);
  return {busy, right, service};
}

type WaitingTimeDrawn = NonNullable<ReturnType<typeof drawWaitingTime>>;

function wrongAnswersWaitingTime({busy, right, service}: WaitingTimeDrawn): WrongAnswer[] {
  return [
    {
      belief: 'as long as a server is not full nobody waits',
      says: ms(service),
      why: 'That is the work alone. Requests come in bunches, and then some wait.',
    },
    {
      belief: 'latency grows in step with utilisation',
      says: ms(service * (1 + busy)),
      why: 'It grows with one over the idle share: the last free tenth costs more than all before.',
    },
    {
      belief: 'it is the waiting alone',
      says: ms(right - service),
      why: `That is the time in the queue. The ${service} ms of work come on top.`,
    },
    {
      belief: 'the time is divided by the busy share',
      says: ms(service / busy),
      why: 'The idle share stands below the line: the less there is of it, the longer the queue.',
    },
  ];
}

function toldWaitingTime(drawn: WaitingTimeDrawn): Draft {
  const {busy, right, service} = drawn;
  return {
    ask: `A server takes ${service} ms for a request on average and is busy ${percent(busy)} of the time. Requests come by chance, and their work varies by chance, as in the simplest model of a queue. How long does a request take on average, waiting included?`,
    right: {
      says: ms(right),
      why: `It is the service time divided by the idle share: ${service} ÷ ${fixed(1 - busy, 2)}.`,
    },
    wrong: wrongAnswersWaitingTime(drawn),
    load: Math.round(busy * 100),
  };
}

/** The mean time in a queue with one server and chance arrivals and services: service ÷ (1 − utilisation). */
export const waitingTime: Skill = {
  id: 'waiting-time',
  lesson: 'fallacies',
  sitting: 'overload',
  can: 'work out how latency grows with utilisation',
  loadIs: 'utilisation, in per cent',
  draft(dice, level) {
    return toldWaitingTime(drawWaitingTime(dice, level));
  },
};
