import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted, listed} from '../words.ts';

const none = 'On none.';
const side = (size: number): string => `On the side of ${size} only.`;

function drawMajoritySide(dice: Dice, level: SkillLevel) {
  const sides = Array.from({length: level === 0 ? 2 : dice.from(2, 3)}, () => dice.from(1, 4));
  const down = level === 2 ? dice.from(1, 2) : 0;
  const nodes = sides.reduce((sum, size) => sum + size, down);
  const largest = Math.max(...sides);
  const isAlone = sides.filter((size) => size === largest).length === 1;
  if (!isAlone || nodes < 3) return null;
  const majority = Math.floor(nodes / 2) + 1;
  const ofLiving = Math.floor((nodes - down) / 2) + 1;
  const right = largest >= majority ? side(largest) : none;
  const crashed =
    down === 0 ? '' : ` ${counted(down, 'node has', 'nodes have')} crashed, and the living are cut apart.`;
  return {crashed, down, largest, majority, nodes, ofLiving, right, sides};
}

type MajoritySideDrawn = NonNullable<ReturnType<typeof drawMajoritySide>>;

function wrongAnswersMajoritySide({down, largest, nodes, ofLiving}: MajoritySideDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the largest side wins',
      says: side(largest),
      why: `It is the largest, but ${largest} of ${nodes} is no majority. It cannot know what the others do.`,
    },
    {
      belief: 'the crashed do not count',
      says: largest >= ofLiving ? side(largest) : none,
      why: `${largest} is a majority of the ${nodes - down} that live. Nobody can tell a crashed node from one that is cut off, so all ${nodes} count.`,
    },
    {
      belief: 'a live node always answers',
      says: 'On all of them.',
      why: 'Then two sides could answer differently. A node that needs a majority waits for it.',
    },
    {
      belief: 'every cut stops everything',
      says: none,
      why: `The side of ${largest} has a majority and goes on. Only the others wait.`,
    },
  ];
}

function toldMajoritySide(drawn: MajoritySideDrawn): Draft {
  const {crashed, down, largest, majority, nodes, right, sides} = drawn;
  return {
    ask: `A register of ${counted(nodes, 'node')} answers once a majority of all ${nodes} agrees.${crashed} The sides of the cut have ${listed(sides.map(String))} living ${sides.every((size) => size === 1) ? 'node' : 'nodes'}. On which side are requests still answered?`,
    right: {
      says: right,
      why:
        largest >= majority
          ? `A majority of ${nodes} is ${majority}. The side of ${largest} has it, and no two sides can.`
          : `A majority of ${nodes} is ${majority}, and the largest side has ${largest}. No side may go on, or another might have gone on as well.`,
    },
    wrong: wrongAnswersMajoritySide(drawn),
    load: sides.length + down,
  };
}

/** Which side of a cut can still gather a majority. */
export const majoritySide: Skill = {
  id: 'majority-side',
  lesson: 'cap',
  sitting: 'proof',
  can: 'say which side of a cut can still answer with majorities',
  loadIs: 'sides and crashed nodes',
  draft(dice, level) {
    const drawn = drawMajoritySide(dice, level);
    return drawn && toldMajoritySide(drawn);
  },
};
