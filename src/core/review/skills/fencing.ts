import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {listed} from '../words.ts';

const left = (writer: string): string => `What ${writer} wrote.`;

function drawFencing(dice: Dice, level: SkillLevel) {
  const count = 3 + level;
  const writers = ['A', 'B', 'C', 'D', 'E'].slice(0, 3);
  const tokens = new Map(dice.shuffled(writers).map((writer, at) => [writer, 31 + at]));
  const writes = Array.from({length: count}, () => dice.one(writers));
  if (writes.some((writer, at) => writer === writes[at - 1])) return null;
  const tokenOf = (writer: string): number => tokens.get(writer) ?? 0;
  let highest = 0;
  const taken = writes.map((writer) => {
    const isTaken = tokenOf(writer) >= highest;
    highest = Math.max(highest, tokenOf(writer));
    return isTaken;
  });
  const right = writes.filter((_, at) => taken[at]).at(-1) ?? '';
  const first = writes[0] ?? '';
  const last = writes.at(-1) ?? '';
  const lowest = [...new Set(writes)].sort((one, other) => tokenOf(one) - tokenOf(other))[0] ?? '';
  if (new Set([right, first, last, lowest]).size < 3 || taken.every(Boolean)) return null;
  return {count, first, highest, last, lowest, right, taken, tokenOf, tokens, writes};
}

type FencingDrawn = NonNullable<ReturnType<typeof drawFencing>>;

function wrongAnswersFencing({first, highest, last, lowest, tokenOf}: FencingDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the last write to arrive stays',
      says: left(last),
      why: `${last}’s last write carries ${tokenOf(last)}, and the storage has seen ${highest}: it is refused.`,
    },
    {
      belief: 'the first to write keeps the place',
      says: left(first),
      why: 'A token that is higher than all before it is taken: its holder got the lease later.',
    },
    {
      belief: 'the oldest lease, with the lowest token, counts',
      says: left(lowest),
      why: 'A lower token is an older lease, one that has run out by now.',
    },
  ];
}

function toldFencing(drawn: FencingDrawn): Draft {
  const {count, right, taken, tokenOf, writes} = drawn;
  return {
    ask: `Clients have held a lease one after the other, and each got a token with it. Some wake from a pause and write late. These writes reach a storage, which refuses tokens lower than the highest it has seen. What does it hold at the end?`,
    shown: {
      kind: 'table',
      caption: 'Writes in the order in which they arrive',
      head: ['Write', 'By', 'Token'],
      rows: writes.map((writer, at) => [String(at + 1), writer, String(tokenOf(writer))]),
    },
    right: {
      says: left(right),
      why: `The storage takes ${listed(writes.flatMap((_, at) => (taken[at] ? [`write ${at + 1}`] : [])))}. The last of these is by ${right}, with the highest token, ${tokenOf(right)}.`,
    },
    wrong: wrongAnswersFencing(drawn),
    picture: {
      kind: 'table',
      caption: 'What the storage does',
      head: ['Write', 'Token', 'Result'],
      rows: writes.map((writer, at) => [
        `${at + 1} by ${writer}`,
        String(tokenOf(writer)),
        taken[at] ? 'taken' : 'refused',
      ]),
    },
    load: count,
  };
}

/** Kleppmann 2016: a storage that refuses a token lower than one it has seen. */
export const fencing: Skill = {
  id: 'fencing',
  lesson: 'intro-course',
  sitting: 'practice',
  can: 'say which writes a storage that checks fencing tokens takes',
  loadIs: 'writes',
  draft(dice, level) {
    const drawn = drawFencing(dice, level);
    return drawn && toldFencing(drawn);
  },
};
