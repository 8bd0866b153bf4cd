import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted, listed, power} from '../words.ts';

const attempts = (count: number): string => `${counted(count, 'attempt')}.`;

/** Runs the layers: each tries once and then again as often as it may, and the bottom always fails. */
function reachingTheBottom(retries: readonly number[]): number {
  const [mine, ...below] = retries;
  if (mine === undefined) return 1;
  let reached = 0;
  for (let attempt = 0; attempt <= mine; attempt += 1) reached += reachingTheBottom(below);
  return reached;
}

function drawAttemptsAtBottom(dice: Dice, level: SkillLevel) {
  const layers = 2 + level;
  const isMixed = level > 0 && dice.happens(2, 3);
  const same = dice.from(1, 4 - level + 1);
  const retries = Array.from({length: layers}, () => (isMixed ? dice.from(1, 3) : same));
  const right = reachingTheBottom(retries);
  const sum = retries.reduce((total, each) => total + each, 0);
  const often = isMixed
    ? `from the top down, the callers repeat a failed call up to so many times: ${listed(retries.map(String))}`
    : `each repeats a failed call up to ${counted(same, 'time')}`;
  return {layers, often, retries, right, sum};
}

type AttemptsAtBottomDrawn = NonNullable<ReturnType<typeof drawAttemptsAtBottom>>;

function wrongAnswersAttemptsAtBottom({layers, retries, sum}: AttemptsAtBottomDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the first attempt does not count',
      says: attempts(retries.reduce((product, each) => product * each, 1)),
      why: 'That multiplies the retries. Each caller also makes the first attempt.',
    },
    {
      belief: 'the attempts of the layers are added',
      says: attempts(sum + layers),
      why: 'Every attempt of a layer sets off all attempts of the next one: they multiply.',
    },
    {
      belief: 'retries are added to one attempt',
      says: attempts(sum + 1),
      why: 'That would be so if one caller alone did all the retries.',
    },
    {
      belief: 'only the lowest caller matters',
      says: attempts((retries.at(-1) ?? 0) + 1),
      why: 'Its caller takes the failure for a reason to try again, and so do all above it.',
    },
    {
      belief: 'the number of layers is raised to the number of attempts',
      says: attempts(power(layers, (retries[0] ?? 0) + 1)),
      why: 'It is the other way round: attempts are multiplied with each other, once for every layer.',
    },
  ];
}

function toldAttemptsAtBottom(drawn: AttemptsAtBottomDrawn): Draft {
  const {layers, often, retries, right} = drawn;
  return {
    ask: `${counted(layers, 'caller')} stand in a row above a service, and ${often}. The service is down. How many attempts reach it for one call at the top?`,
    right: {
      says: attempts(right),
      why: `Each caller makes one attempt and its retries, and each of these sets off all attempts below: ${retries.map((each) => each + 1).join(' × ')} = ${right}.`,
    },
    wrong: wrongAnswersAttemptsAtBottom(drawn),
    picture: {
      kind: 'table',
      caption: 'Attempts, layer by layer',
      head: ['Layer', 'Attempts for each call', 'In all'],
      rows: retries.map((each, at) => [
        String(at + 1),
        String(each + 1),
        String(retries.slice(0, at + 1).reduce((product, next) => product * (next + 1), 1)),
      ]),
    },
    load: layers,
  };
}

/** How a retry at every layer multiplies. */
export const attemptsAtBottom: Skill = {
  id: 'attempts-at-bottom',
  lesson: 'fallacies',
  sitting: 'silence',
  can: 'work out how many attempts reach the bottom when every layer retries',
  loadIs: 'layers',
  draft(dice, level) {
    return toldAttemptsAtBottom(drawAttemptsAtBottom(dice, level));
  },
};
