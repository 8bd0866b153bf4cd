import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted, listed} from '../words.ts';

type Counts = readonly number[];

const sum = (counts: Counts): number => counts.reduce((total, each) => total + each, 0);
const says = (value: number): string => `${value}.`;

function drawCounterMerge(dice: Dice, level: SkillLevel) {
  const nodes = 2 + (level > 0 ? 1 : 0);
  const copies = 2 + (level > 1 ? 1 : 0);
  const truth = Array.from({length: nodes}, () => dice.from(1, 9));
  // A node knows its own count best: no other copy is ahead of it.
  const states = Array.from({length: copies}, (_, copy): Counts =>
    truth.map((count, node) => (node === copy ? count : dice.from(0, count))),
  );
  const merged = truth.map((_, node) => Math.max(...states.map((state) => state[node] ?? 0)));
  const right = sum(merged);
  const sums = states.map(sum);
  if (new Set([right, sum(sums), Math.max(...sums), sums[0]]).size < 3) return null;
  const names = Array.from({length: copies}, (_, at) => String.fromCharCode(65 + at));
  return {truth, copies, merged, names, nodes, right, states, sums};
}

type CounterMergeDrawn = NonNullable<ReturnType<typeof drawCounterMerge>>;

function wrongAnswersCounterMerge({states, sums}: CounterMergeDrawn): WrongAnswer[] {
  return [
    {
      belief: 'merging adds what both copies say',
      says: says(sum(sums)),
      why: 'What both copies know of would count twice. Merging the same copy again must change nothing.',
    },
    {
      belief: 'the copy with the larger total wins',
      says: says(Math.max(...sums)),
      why: 'That loses what only the other copy knows of.',
    },
    {
      belief: 'each copy brings its own count alone',
      says: says(sum(states.map((state, at) => state[at] ?? 0))),
      why: 'A copy also brings what it has heard of nodes that are not among the merged.',
    },
    {
      belief: 'the first copy goes on from where it is',
      says: says(sums[0] ?? 0),
      why: 'Then the merge would depend on who merges whom.',
    },
  ];
}

function toldCounterMerge(drawn: CounterMergeDrawn): Draft {
  const {truth, copies, merged, names, nodes, right, states} = drawn;
  return {
    ask: `A counter that only grows keeps, on each copy, how often every node has added 1. ${counted(copies, 'copy', 'copies')} of it, ${listed(names)}, are merged. What does the counter say then?`,
    shown: {
      kind: 'table',
      caption: 'What each copy knows',
      head: ['Copy', ...truth.map((_, node) => `of ${String.fromCharCode(65 + node)}`)],
      rows: states.map((state, at) => [names[at] ?? '', ...state.map(String)]),
    },
    right: {
      says: says(right),
      why: `Of each node’s count the largest stands, [${merged.join(', ')}], and their sum is ${right}.`,
    },
    wrong: wrongAnswersCounterMerge(drawn),
    picture: {
      kind: 'table',
      caption: 'Merged: of each column the largest',
      head: ['', ...truth.map((_, node) => `of ${String.fromCharCode(65 + node)}`), 'Sum'],
      rows: [['Merged', ...merged.map(String), String(right)]],
    },
    load: nodes * copies,
  };
}

/** A grow-only counter (Shapiro, Preguiça, Baquero and Zawirski 2011): of each node's count the largest, then the sum. */
export const counterMerge: Skill = {
  id: 'counter-merge',
  lesson: 'theory',
  sitting: 'apart',
  can: 'merge copies of a counter that converges',
  loadIs: 'numbers in the table',
  draft(dice, level) {
    const drawn = drawCounterMerge(dice, level);
    return drawn && toldCounterMerge(drawn);
  },
};
