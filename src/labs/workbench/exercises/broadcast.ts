import type {Exercise} from './exercise.ts';

/** What every broadcast node does beside passing messages on. */
const around = `let neighbours = [];
const seen = new Set();

node.on('topology', (message) => {
  neighbours = message.body.topology[node.id];
  node.reply(message, {type: 'topology_ok'});
});

node.on('read', (message) => {
  node.reply(message, {type: 'read_ok', messages: [...seen]});
});
`;

/** Passes on what is new, once, and asks for no answer. */
const flooding = `${around}
function take(number, from) {
  if (seen.has(number)) return;
  seen.add(number);
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

/** Passes on what is new until it is acknowledged, to `others`. */
const retrying = (others: string): string => `${around}
async function tell(other, number) {
  for (;;) {
    try {
      await node.rpc(other, {type: 'gossip', number}, 200);
      return;
    } catch {
      // Nobody knows whether it arrived: once more.
    }
  }
}

function take(number, from) {
  if (seen.has(number)) return;
  seen.add(number);
  for (const other of ${others}) {
    if (other !== from) tell(other, number);
  }
}

node.on('broadcast', (message) => {
  take(message.body.message, null);
  node.reply(message, {type: 'broadcast_ok'});
});

node.on('gossip', (message) => {
  take(message.body.number, message.src);
  node.reply(message, {type: 'gossip_ok'});
});
`;

const tree = `// The nodes as a tree: each has a parent and at most two children, by their places.
function relatives() {
  const place = node.ids.indexOf(node.id);
  const places = place === 0 ? [1, 2] : [Math.floor((place - 1) / 2), 2 * place + 1, 2 * place + 2];
  return places.map((other) => node.ids[other]).filter((other) => other !== undefined);
}
`;

const asked =
  'Clients send {type: "broadcast", message: 7} to any node, answered by {type: "broadcast_ok"}. To {type: "read"} a node answers {type: "read_ok", messages: […]} with all numbers that it knows. Before that each node is told {type: "topology", topology: {n0: ["n1", …], …}} and answers {type: "topology_ok"}.';

export const broadcast: Exercise = {
  name: 'broadcast',
  title: 'Broadcast',
  workload: 'broadcast',
  nodes: 5,
  rate: 20,
  seconds: 2,
  faults: ['loss', 'duplication', 'partition', 'pause'],
  available: true,
  goalMs: 40,
  task: [
    asked,
    'Every number that was acknowledged has to reach every node in the end, although messages are lost and links are cut for a while. A node answers its client also while it is cut off.',
  ],
  hints: [
    'Pass on what is new to your neighbours, and only what is new: otherwise it goes round for ever.',
    'A message that is not acknowledged may be lost. Send it again until it is; node.rpc says when there was no answer in time.',
  ],
  start: `${around}
node.on('broadcast', (message) => {
  seen.add(message.body.message);
  node.reply(message, {type: 'broadcast_ok'});
});
`,
  reference: retrying('neighbours'),
  because:
    'Each neighbour gets each number until it has acknowledged it. A number that comes twice is passed on once. When the links are whole again, the next attempt arrives.',
  wrong: flooding,
};

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
    'A tree has the fewest links with which all nodes hang together: each number crosses each of its n − 1 links once, and is acknowledged once. The price: a single cut link holds up all that is behind it, until it is whole.',
  wrong: `${tree}\n${flooding.replace('of neighbours', 'of relatives()')}`,
};
