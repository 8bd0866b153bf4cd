import type {Exercise} from '../exercise.ts';
import {asked, flooding, retrying} from './nodes.ts';
import {broadcast} from './retries.ts';

const tree = `// The nodes as a tree: each has a parent and at most two children, by their places.
function relatives() {
  const place = node.ids.indexOf(node.id);
  const places = place === 0 ? [1, 2] : [Math.floor((place - 1) / 2), 2 * place + 1, 2 * place + 2];
  return places.map((other) => node.ids[other]).filter((other) => other !== undefined);
}
`;

export const broadcastTree: Exercise = {
  ...broadcast,
  name: 'broadcast-tree',
  title: 'Broadcast with few messages',
  goal: 3.5,
  task: [
    asked,
    'As before, every acknowledged number has to reach every node in the end; and where nothing goes wrong, a request may cost so many messages between nodes and no more, acknowledgements among them. Nobody has to keep to the topology.',
  ],
  hints: [
    'In a graph with E links, flooding sends a number over 2E − (n − 1) of them. In which connected graph is that least?',
    'A tree of n nodes has n − 1 links, and each is used once for each number, with one acknowledgement. node.ids is in the same order everywhere.',
  ],
  start: retrying('neighbours'),
  reference: `${tree}\n${retrying('relatives()')}`,
  because:
    'A tree has the fewest links that connect all nodes: each number crosses each of its n − 1 links once, and is acknowledged once. The price: a single cut link holds up all that is behind it, until it is whole.',
  wrong: `${tree}\n${flooding.replace('of neighbours', 'of relatives()')}`,
};
