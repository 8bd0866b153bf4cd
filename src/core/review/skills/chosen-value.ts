import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

const NONE = 'None yet.';
const chosen = (value: string): string => `${value}.`;

interface Held {
  readonly ballot: number;
  readonly value: string;
}

/** The value that more than half hold with one number. */
function chosenAmong(held: readonly (Held | null)[]): Held | undefined {
  return (
    held.find(
      (one): one is Held =>
        one !== null && 2 * held.filter((other) => other?.ballot === one.ballot).length > held.length,
    ) ?? undefined
  );
}

function beliefs(known: readonly Held[], n: number): WrongAnswer[] {
  const count = (value: string): number => known.filter((each) => each.value === value).length;
  const byNumber = [...known].sort((one, other) => other.ballot - one.ballot);
  const [highest] = byNumber;
  const lowest = byNumber.at(-1);
  const [frequent] = [...known].sort((one, other) => count(other.value) - count(one.value));
  if (!highest || !lowest || !frequent) return [];
  return [
    {
      belief: 'the highest number has won',
      says: chosen(highest.value),
      why: `Number ${highest.ballot} stands at ${counted(known.filter(({ballot}) => ballot === highest.ballot).length, 'acceptor')} of ${n}, which is no majority.`,
    },
    {
      belief: 'it is enough that a majority holds one value, under any numbers',
      says: 2 * count(frequent.value) > n ? chosen(frequent.value) : NONE,
      why: `${frequent.value} is held by ${count(frequent.value)} of ${n}, but with different numbers: no one proposal was accepted by a majority.`,
    },
    {
      belief: 'the value that most hold is chosen',
      says: chosen(frequent.value),
      why: `More hold it than any other, which is not yet more than half of all ${n} with one number.`,
    },
    {
      belief: 'nothing is chosen until all acceptors agree',
      says: NONE,
      why: 'A majority with one number is enough. The others may learn of it later, or never.',
    },
    {
      belief: 'who came first is chosen',
      says: chosen(lowest.value),
      why: `Number ${lowest.ballot} came first, and too few hold it: a proposal that too few accept is overtaken.`,
    },
  ];
}

function drawChosenValue(dice: Dice, level: SkillLevel, aim: number) {
  const n = [3, 5, 7][level] ?? 3;
  const ballots = [2, 4, 7];
  const values = dice.shuffled(['red', 'green', 'blue']);
  const valueOf = new Map(ballots.map((ballot) => [ballot, dice.one(values.slice(0, 2))]));
  const held = Array.from({length: n}, (): Held | null => {
    const ballot = dice.one(ballots);
    return dice.happens(1, 8) ? null : {ballot, value: valueOf.get(ballot) ?? 'red'};
  });
  const winner = chosenAmong(held);
  if ((winner === undefined) !== (aim % 2 === 0)) return null;
  const known = held.flatMap((each) => each ?? []);
  const right = winner === undefined ? NONE : chosen(winner.value);
  const wrong = beliefs(known, n);
  if (new Set([right, ...wrong.map(({says}) => says)]).size < 3) return null;
  return {held, known, n, right, winner, wrong};
}

type ChosenValueDrawn = NonNullable<ReturnType<typeof drawChosenValue>>;

function toldChosenValue(drawn: ChosenValueDrawn): Draft {
  const {held, known, n, right, winner, wrong} = drawn;
  return {
    ask: `These are all ${counted(n, 'acceptor')} of a run of Paxos, each with the proposal that it accepted last. Which value has been chosen, going by this?`,
    shown: {
      kind: 'table',
      caption: 'What each acceptor has accepted last',
      head: ['Acceptor', 'Number', 'Value'],
      rows: held.map((each, at) => [
        String.fromCharCode(65 + at),
        each === null ? 'none' : String(each.ballot),
        each === null ? '–' : each.value,
      ]),
    },
    right: {
      says: right,
      why:
        winner === undefined
          ? `No number stands at more than half of the ${n}.`
          : `Number ${winner.ballot} stands at ${known.filter(({ballot}) => ballot === winner.ballot).length} of ${n}, which is a majority.`,
    },
    wrong,
    load: n,
  };
}

/** Lamport 2001: chosen is what a majority has accepted with one and the same number. */
export const chosenValue: Skill = {
  id: 'chosen-value',
  lesson: 'theory',
  sitting: 'agreed',
  can: 'say whether a value has been chosen, from what acceptors hold',
  loadIs: 'acceptors',
  draft(dice, level, aim) {
    const drawn = drawChosenValue(dice, level, aim);
    return drawn && toldChosenValue(drawn);
  },
};
