import type {Case} from './case.ts';
import {stale} from './stale.ts';

export const failover: Case = {
  name: 'failover',
  title: 'The next one takes over',
  workload: 'lin-kv',
  nodes: 3,
  rate: 25,
  faults: ['partition', 'pause'],
  claim: [
    'Clients read, write and compare-and-set keys at any node; each key looks like one register, whichever node is asked.',
    'One node leads, n0 at first: the others pass on to it, and it copies what is written to them. When it does not answer for 150 ms, the next one leads, which has the copies.',
  ],
  wrong: `const held = new Map();
let leader = 0;

// Asks whoever leads; when that node is silent, the next one leads.
async function ask(body) {
  for (;;) {
    const asked = leader;
    try {
      return await node.rpc(node.ids[asked], body, 150);
    } catch (error) {
      if (error.code !== 0) throw error;
      if (leader === asked) leader = (asked + 1) % node.ids.length;
    }
  }
}

function put(key, value) {
  held.set(key, value);
  for (const peer of node.peers) node.send(peer, {type: 'copy', key, value});
}

node.on('copy', (message) => {
  held.set(message.body.key, message.body.value);
});

node.on('do', (message) => {
  const {op, key, value, from, to} = message.body;
  if (op !== 'write' && !held.has(key)) throw node.error(20, 'key does not exist');
  if (op === 'cas' && held.get(key) !== from) throw node.error(22, 'it holds ' + held.get(key));
  if (op === 'write') put(key, value);
  if (op === 'cas') put(key, to);
  node.reply(message, {type: 'do_ok', value: held.get(key)});
});

for (const op of ['read', 'write', 'cas']) {
  node.on(op, async (message) => {
    const {key, value, from, to} = message.body;
    const answer = await ask({type: 'do', op, key, value, from, to});
    node.reply(message, {type: op + '_ok', value: answer.value});
  });
}
`,
  fixed: `node.on('read', async (message) => {
  node.reply(message, {type: 'read_ok', value: await node.linKV.read(message.body.key)});
});

node.on('write', async (message) => {
  await node.linKV.write(message.body.key, message.body.value);
  node.reply(message, {type: 'write_ok'});
});

node.on('cas', async (message) => {
  const {key, from, to} = message.body;
  await node.linKV.cas(key, from, to);
  node.reply(message, {type: 'cas_ok'});
});
`,
  hint: 'Does the old leader know that it leads no more? And do its own clients?',
  because:
    'A leader that is cut off, or that stood still, goes on leading for its own clients: two lead at once. And what it had not copied in time is not in the new one. Silence does not prove that a node is gone. Who leads has to be agreed on (lesson 4); the fixed node leaves it to a store in which it is.',
  schedule: [{fault: 'partition', nodes: ['n0'], fromMs: 400, forMs: 900}],
  check: stale,
  seen: {
    says: 'In a test of Redis 2.6.13 with Sentinel 56 per cent of the acknowledged writes were lost: there too a copy that lacked them took over.',
    url: 'https://aphyr.com/posts/283-jepsen-redis',
    source: 'Jepsen: Redis',
  },
};
