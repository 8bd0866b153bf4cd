/** What every broadcast node does beside passing messages on. */
export const around = `let neighbours = [];
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
export const flooding = `${around}
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

/** How a number is told until it is acknowledged. */
const untilAcknowledged = `async function tell(other, number) {
  for (;;) {
    try {
      await node.rpc(other, {type: 'gossip', number}, 200);
      return;
    } catch {
      // Nobody knows whether it arrived: once more.
    }
  }
}
`;

/** The same, three times at most. */
const threeTimes = `async function tell(other, number) {
  // One message in ten is lost: hardly three in a row.
  for (let tries = 0; tries < 3; tries++) {
    try {
      await node.rpc(other, {type: 'gossip', number}, 200);
      return;
    } catch {
      // Nobody knows whether it arrived: once more.
    }
  }
}
`;

/** Passes on what is new, to `others`, as `tell` does it. */
const telling = (tell: string, others: string): string => `${around}
${tell}
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

/** Passes on what is new until it is acknowledged. */
export const retrying = (others: string): string => telling(untilAcknowledged, others);

/** Passes on what is new, and gives up after some attempts. */
export const givingUp = telling(threeTimes, 'neighbours');

/** What clients ask of each of these nodes. */
export const asked =
  'Clients send {type: "broadcast", message: 7} to any node, answered by {type: "broadcast_ok"}. To {type: "read"} a node answers {type: "read_ok", messages: […]} with all numbers that it knows. Before that each node is told {type: "topology", topology: {n0: ["n1", …], …}} and answers {type: "topology_ok"}.';
