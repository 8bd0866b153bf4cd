import type {Exercise} from './exercise.ts';

const add = `node.on('add', async (message) => {
  const {delta} = message.body;
  for (;;) {
    const now = await node.seqKV.read('counter', 0);
    try {
      await node.seqKV.cas('counter', now, now + delta, true);
      break;
    } catch (error) {
      // 22: somebody else was first, or the read was old.
      if (error.code !== 22) throw error;
    }
  }
  node.reply(message, {type: 'add_ok'});
});
`;

export const gCounter: Exercise = {
  name: 'g-counter',
  title: 'A counter on a sequential store',
  workload: 'g-counter',
  nodes: 3,
  rate: 20,
  seconds: 2,
  faults: ['loss', 'partition', 'pause', 'kill'],
  available: false,
  task: [
    'Clients send {type: "add", delta: 3} to any node, answered by {type: "add_ok"}; delta is 0 or more. To {type: "read"} a node answers {type: "read_ok", value}. In the end, when nothing is wrong any more, every node has to read the sum of all that was added.',
    'Nodes that are killed forget. Beside them stands node.seqKV, a sequentially consistent store: all changes stand in one order, each node goes forward in it, and a read may be old. It does one thing more than that promise: it carries out a change on its newest state and takes the node there, as Maelstrom’s did in November 2025.',
  ],
  hints: [
    'Two nodes that read 4 and write 5 have added one. cas writes only where the value is still what you have read.',
    'A read may be old for ever. But this store carries out a change on its newest state, and a node never goes back behind its own last change: write something new, and then read.',
  ],
  start: `let value = 0;

node.on('add', (message) => {
  value += message.body.delta;
  node.reply(message, {type: 'add_ok'});
});

node.on('read', (message) => {
  node.reply(message, {type: 'read_ok', value});
});
`,
  reference: `${add}
node.on('read', async (message) => {
  // In this store a write of something new takes the node to the newest state; what it reads then is at least as new.
  await node.seqKV.write('seen by ' + node.id, Math.random());
  const value = await node.seqKV.read('counter', 0);
  node.reply(message, {type: 'read_ok', value});
});
`,
  because:
    'The sum stands in the store, which is never killed; cas lets no addition overwrite another. Where an answer is lost, the client hears that nobody knows. And the write before the read: in this store it takes the node to the newest state. Sequential consistency by itself would allow an old sum even then.',
  wrong: `${add}
node.on('read', async (message) => {
  const value = await node.seqKV.read('counter', 0);
  node.reply(message, {type: 'read_ok', value});
});
`,
};
