import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

type Links = readonly (readonly [number, number])[];

/** A tree over all nodes, and some links more. */
function drawLinks(dice: Dice, nodes: number, more: number): Links {
  const links = Array.from({length: nodes - 1}, (_, at) => [dice.below(at + 1), at + 1] as [number, number]);
  const free: [number, number][] = [];
  for (let one = 0; one < nodes; one += 1)
    for (let other = one + 1; other < nodes; other += 1)
      if (!links.some(([a, b]) => a === one && b === other)) free.push([one, other]);
  return [...links, ...dice.shuffled(free).slice(0, more)];
}

/** Runs the flood: each node, when it first hears, tells all neighbours but the one that it heard from. */
function flooded(nodes: number, links: Links): number {
  const neighbours = Array.from({length: nodes}, (_, node) =>
    links.flatMap(([one, other]) => (one === node ? [other] : other === node ? [one] : [])),
  );
  const heard = new Set([0]);
  const queue = [{node: 0, from: -1}];
  let messages = 0;
  for (const {node, from} of queue) {
    for (const next of neighbours[node] ?? []) {
      if (next === from) continue;
      messages += 1;
      if (!heard.has(next)) queue.push({node: next, from: node});
      heard.add(next);
    }
  }
  return messages;
}

const says = (count: number): string => `${counted(count, 'message')}.`;

function drawFloodMessages(dice: Dice, level: SkillLevel) {
  const nodes = 4 + level;
  const links = drawLinks(dice, nodes, dice.from(1 + level, 2 + level));
  const count = links.length;
  const right = flooded(nodes, links);
  const names = (at: number): string => `n${at}`;
  return {count, links, names, nodes, right};
}

type FloodMessagesDrawn = NonNullable<ReturnType<typeof drawFloodMessages>>;

function wrongAnswersFloodMessages({count, nodes}: FloodMessagesDrawn): WrongAnswer[] {
  return [
    {
      belief: 'one message for each node that has to hear',
      says: says(nodes - 1),
      why: 'A node does not know who has heard, and tells neighbours that know already.',
    },
    {
      belief: 'one message for each link',
      says: says(count),
      why: 'Over a link between two nodes that heard it from others, both send.',
    },
    {
      belief: 'two messages for each link',
      says: says(2 * count),
      why: 'A node does not send it back to the one that it has heard it from.',
    },
    {
      belief: 'everybody tells everybody',
      says: says(nodes * (nodes - 1)),
      why: 'A node tells only its neighbours.',
    },
  ];
}

function toldFloodMessages(drawn: FloodMessagesDrawn): Draft {
  const {count, links, names, nodes, right} = drawn;
  return {
    ask: `A value comes to n0. Each node that hears it for the first time tells all its neighbours, except the one it has heard it from. How many messages are sent in all?`,
    shown: {
      kind: 'table',
      caption: `${counted(nodes, 'node')} and ${counted(count, 'link')}`,
      head: ['Node', 'Neighbours'],
      rows: Array.from({length: nodes}, (_, node) => [
        names(node),
        links
          .flatMap(([one, other]) => (one === node ? [names(other)] : other === node ? [names(one)] : []))
          .join(', '),
      ]),
    },
    right: {
      says: says(right),
      why: `Every link carries the value once in each direction, which is 2 × ${count}, but for the ${nodes - 1} links over which a node first heard it: ${2 * count} − ${nodes - 1} = ${right}.`,
    },
    wrong: wrongAnswersFloodMessages(drawn),
    load: count,
  };
}

export const floodMessages: Skill = {
  id: 'flood-messages',
  lesson: 'intro-course',
  sitting: 'maelstrom',
  can: 'count the messages of a flood over a graph',
  loadIs: 'links',
  draft(dice, level) {
    return toldFloodMessages(drawFloodMessages(dice, level));
  },
};
