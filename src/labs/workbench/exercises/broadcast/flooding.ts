import type {Exercise} from '../exercise.ts';
import {around, asked, flooding} from './nodes.ts';

/** Knows a number again only for a while, as many brokers do. */
const forgetful = `let neighbours = [];
const numbers = [];
// What came a moment ago. A copy is on its way for some 10 ms, so that a fifth of a second is ample.
const recent = new Set();

node.on('topology', (message) => {
  neighbours = message.body.topology[node.id];
  node.reply(message, {type: 'topology_ok'});
});

node.on('read', (message) => {
  node.reply(message, {type: 'read_ok', messages: numbers});
});

function take(number, from) {
  if (recent.has(number)) return;
  recent.add(number);
  setTimeout(() => recent.delete(number), 200);
  numbers.push(number);
  for (const other of neighbours) {
    if (other !== from) node.send(other, {type: 'gossip', number});
  }
}

node.on('broadcast', (message) => {
  take(message.body.message, null);
  node.reply(message, {type: 'broadcast_ok'});
});

node.on('gossip', (message) => {
  take(message.body.number, message.src);
});
`;

/** The naive one: right as long as nothing is lost. */
export const broadcastFlooding: Exercise = {
  name: 'broadcast-flooding',
  title: 'Broadcast by flooding',
  workload: 'broadcast',
  nodes: 5,
  rate: 20,
  seconds: 2,
  faults: ['duplication', 'pause'],
  available: true,
  goal: 3,
  task: [
    asked,
    'Every number that was acknowledged has to reach every node in the end, and stands in what a node reads once, although messages overtake each other and come twice, and nodes stand still for a while.',
    'No message is lost here and no link is cut: a node that sends each message once is enough. The next exercise takes that away.',
  ],
  hints: [
    'Pass on what is new to your neighbours, and only what is new: otherwise it goes round for ever.',
    'Whoever brought a number knows it already. Then each of E links carries it in both directions, but for the n − 1 on which it first came to a node: 2E − (n − 1) messages. These five nodes have five links, which makes 6 a number; with those sent back to where they came from it would be 10.',
  ],
  start: `${around}
node.on('broadcast', (message) => {
  seen.add(message.body.message);
  node.reply(message, {type: 'broadcast_ok'});
});
`,
  reference: flooding,
  because:
    'Along some path of links every number comes to every node, since each node passes it on once and no message is lost. What has been seen is known for ever, so that a copy changes nothing, however late it comes. What it does not promise: one message lost is a number that may never arrive, for nobody asks whether it did. And the verdict does not see to whom a node writes: to tell all others at once takes n − 1 messages, and a link between any two nodes.',
  wrong: forgetful,
};
