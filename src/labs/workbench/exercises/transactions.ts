import type {Exercise} from './exercise.ts';

/** A copy in each node: of two writes of a key the one with the later stamp stays. */
const copy = `const held = new Map();
let clock = 0;

function put(key, value, stamp) {
  clock = Math.max(clock, stamp[0]);
  const old = held.get(key)?.stamp;
  const isLater = !old || stamp[0] > old[0] || (stamp[0] === old[0] && stamp[1] > old[1]);
  if (isLater) held.set(key, {value, stamp});
}

async function tell(other, writes) {
  for (;;) {
    try {
      await node.rpc(other, {type: 'copy', writes}, 200);
      return;
    } catch {
      // Nobody knows whether it arrived: once more.
    }
  }
}

node.on('copy', (message) => {
  for (const [key, value, stamp] of message.body.writes) put(key, value, stamp);
  node.reply(message, {type: 'copy_ok'});
});
`;

export const transactions: Exercise = {
  name: 'transactions',
  title: 'Transactions that are always available',
  workload: 'txn-rw-register',
  consistency: 'read committed',
  nodes: 3,
  rate: 60,
  seconds: 2,
  faults: ['loss', 'duplication', 'partition', 'pause', 'kill'],
  available: true,
  task: [
    'Clients send {type: "txn", txn: [["r", 1, null], ["w", 1, 6], ["w", 2, 9]]} to any node: steps that read a key or write it, in this order. The node answers {type: "txn_ok", txn: [["r", 1, 3], ["w", 1, 6], ["w", 2, 9]]}, with what was read; null where nothing was written.',
    'Every transaction has to succeed, also while its node is cut off from all others. What they show has to be read committed: nobody reads what a transaction wrote and then overwrote itself, nor what one wrote that failed, and no two transactions each see what the other wrote.',
    'Tell the other nodes what was written: read committed does not ask for it, but a store whose nodes never hear of each other is of no use.',
  ],
  hints: [
    'Who has to ask another node before it answers is not available when that node is out of reach. So answer first, and tell the others afterwards.',
    'A transaction that writes a key twice has two values for it, of which one is nobody’s business. When is it known which?',
  ],
  start: `// One node has everything; the others ask it.
const held = new Map();

function carryOut(txn) {
  return txn.map(([f, key, value]) => {
    if (f === 'r') return [f, key, held.get(key) ?? null];
    held.set(key, value);
    return [f, key, value];
  });
}

node.on('txn', async (message) => {
  const {txn} = message.body;
  const first = node.ids[0];
  const done = node.id === first ? carryOut(txn) : (await node.rpc(first, {type: 'do', txn})).done;
  node.reply(message, {type: 'txn_ok', txn: done});
});

node.on('do', (message) => {
  node.reply(message, {type: 'do_ok', done: carryOut(message.body.txn)});
});
`,
  reference: `${copy}
node.on('txn', (message) => {
  // What it writes stands apart until it is whole; then it counts, here and later elsewhere, all at once.
  const own = new Map();
  const done = message.body.txn.map(([f, key, value]) => {
    if (f === 'r') return [f, key, own.get(key) ?? held.get(key)?.value ?? null];
    own.set(key, value);
    return [f, key, value];
  });
  const stamp = [clock + 1, node.id];
  const writes = [...own].map(([key, value]) => [key, value, stamp]);
  for (const [key, value] of own) put(key, value, stamp);
  node.reply(message, {type: 'txn_ok', txn: done});
  if (writes.length > 0) for (const other of node.peers) tell(other, writes);
});
`,
  because:
    'A transaction is carried out at one node at one moment, and what it leaves is told as a whole: of each key the last value. So nobody can see a part of it that it took back, and information goes only forward in time. No answer waits for another node. The price: reads may be old, two nodes that are cut off from each other both overwrite a key, and one of the two is lost. All of this read committed allows; it would even allow that nodes told each other nothing.',
  wrong: `${copy}
node.on('txn', (message) => {
  const done = message.body.txn.map(([f, key, value]) => {
    if (f === 'r') return [f, key, held.get(key)?.value ?? null];
    const stamp = [clock + 1, node.id];
    put(key, value, stamp);
    for (const other of node.peers) tell(other, [[key, value, stamp]]);
    return [f, key, value];
  });
  node.reply(message, {type: 'txn_ok', txn: done});
});
`,
};
