import type {Exercise} from './exercise.ts';

export const linKv: Exercise = {
  name: 'lin-kv',
  title: 'A linearizable store, by proxy',
  workload: 'lin-kv',
  nodes: 3,
  rate: 40,
  seconds: 2,
  faults: ['loss', 'partition', 'pause', 'kill'],
  available: false,
  task: [
    'Clients read, write and compare-and-set keys at any node: {type: "read", key}, answered by {type: "read_ok", value}; {type: "write", key, value}, by {type: "write_ok"}; {type: "cas", key, from, to}, by {type: "cas_ok"}. Each key has to look like one register: linearizable, whichever node is asked.',
    'A key that was never written is error 20, a cas that finds another value error 22. A node may also say nothing, or any other error.',
    'Beside the nodes stand stores that are never killed: node.linKV, node.seqKV, node.lwwKV.',
  ],
  hints: [
    'A store of your own in each node is three stores. Where could the one value of a key stand?',
    'An error that a store’s answer throws may leave your handler: the client then gets this error, with its code.',
  ],
  start: `const held = new Map();

node.on('read', (message) => {
  const {key} = message.body;
  if (!held.has(key)) throw node.error(20, 'key does not exist');
  node.reply(message, {type: 'read_ok', value: held.get(key)});
});

node.on('write', (message) => {
  held.set(message.body.key, message.body.value);
  node.reply(message, {type: 'write_ok'});
});

node.on('cas', (message) => {
  const {key, from, to} = message.body;
  if (!held.has(key)) throw node.error(20, 'key does not exist');
  if (held.get(key) !== from) throw node.error(22, 'it holds ' + held.get(key));
  held.set(key, to);
  node.reply(message, {type: 'cas_ok'});
});
`,
  reference: `node.on('read', async (message) => {
  const value = await node.linKV.read(message.body.key);
  node.reply(message, {type: 'read_ok', value});
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
  because:
    'Each request takes effect in the one store, at some moment between the node’s question and its answer, and so between the client’s. Where an answer is lost the client hears that nobody knows (error 0, a time-out), and not that it failed.',
  wrong: `node.on('read', async (message) => {
  const value = await node.seqKV.read(message.body.key);
  node.reply(message, {type: 'read_ok', value});
});

node.on('write', async (message) => {
  await node.seqKV.write(message.body.key, message.body.value);
  node.reply(message, {type: 'write_ok'});
});

node.on('cas', async (message) => {
  const {key, from, to} = message.body;
  await node.seqKV.cas(key, from, to);
  node.reply(message, {type: 'cas_ok'});
});
`,
};
