import type {Exercise} from './exercise.ts';

const committing = `// Raises what is committed; an older request that comes later does not lower it.
async function commit(key, offset) {
  for (;;) {
    const held = await node.linKV.read('committed ' + key, -1);
    if (held >= offset) return;
    try {
      await node.linKV.cas('committed ' + key, held, offset, true);
      return;
    } catch (error) {
      if (error.code !== 22) throw error;
    }
  }
}

node.on('commit_offsets', async (message) => {
  for (const [key, offset] of Object.entries(message.body.offsets)) await commit(key, offset);
  node.reply(message, {type: 'commit_offsets_ok'});
});

node.on('list_committed_offsets', async (message) => {
  const offsets = {};
  for (const key of message.body.keys) {
    const held = await node.linKV.read('committed ' + key, -1);
    if (held >= 0) offsets[key] = held;
  }
  node.reply(message, {type: 'list_committed_offsets_ok', offsets});
});
`;

const reference = `async function append(key, entry) {
  for (;;) {
    const log = await node.linKV.read('log ' + key, []);
    // A cas that the network brings twice is refused the second time, and has been done all the same.
    const place = log.findIndex(({tag}) => tag === entry.tag);
    if (place >= 0) return place;
    try {
      await node.linKV.cas('log ' + key, log, [...log, entry], true);
      return log.length;
    } catch (error) {
      // 22: somebody else was first.
      if (error.code !== 22) throw error;
    }
  }
}

node.on('send', async (message) => {
  const {key, msg} = message.body;
  const offset = await append(key, {msg, tag: Math.random()});
  node.reply(message, {type: 'send_ok', offset});
});

node.on('poll', async (message) => {
  const msgs = {};
  for (const [key, from] of Object.entries(message.body.offsets)) {
    const log = await node.linKV.read('log ' + key, []);
    msgs[key] = log.slice(from).map(({msg}, place) => [from + place, msg]);
  }
  node.reply(message, {type: 'poll_ok', msgs});
});
${committing}`;

const wrong = `node.on('send', async (message) => {
  const {key, msg} = message.body;
  // The store is linearizable: what is read here is the newest log.
  const log = await node.linKV.read('log ' + key, []);
  await node.linKV.write('log ' + key, [...log, msg]);
  node.reply(message, {type: 'send_ok', offset: log.length});
});

node.on('poll', async (message) => {
  const msgs = {};
  for (const [key, from] of Object.entries(message.body.offsets)) {
    const log = await node.linKV.read('log ' + key, []);
    msgs[key] = log.slice(from).map((msg, place) => [from + place, msg]);
  }
  node.reply(message, {type: 'poll_ok', msgs});
});
${committing}`;

export const kafka: Exercise = {
  name: 'kafka',
  title: 'Logs, as in Kafka',
  workload: 'kafka',
  nodes: 3,
  rate: 60,
  seconds: 2,
  faults: ['loss', 'duplication', 'partition', 'pause', 'kill'],
  available: false,
  task: [
    'Each key is a log. Clients send {type: "send", key, msg} to any node, answered by {type: "send_ok", offset}. To {type: "poll", offsets: {k: 3, …}} a node answers {type: "poll_ok", msgs: {k: [[3, msg], [4, msg], …]}}, with what stands in each of these logs from that offset on. {type: "commit_offsets", offsets} says how far a client has read, answered by {type: "commit_offsets_ok"}; {type: "list_committed_offsets", keys} asks for it, answered by {type: "list_committed_offsets_ok", offsets}, without the keys of which nothing is known.',
    'An offset holds one message, a message stands at one offset. What was acknowledged is polled by everybody who polls from before it: nobody passes over a message that stands there or will stand there. Offsets may be left out for good.',
    'Nodes that are killed forget. Beside them stand node.linKV, node.seqKV and node.lwwKV.',
  ],
  hints: [
    'Two nodes that each count for themselves give the same offset twice. Where could one count stand for all?',
    'To give an offset and to write the message are two steps, and a poll may come between them. A store’s value may be a whole list.',
  ],
  start: `const logs = new Map();
const committed = {};

node.on('send', (message) => {
  const {key, msg} = message.body;
  const log = logs.get(key) ?? [];
  logs.set(key, log);
  log.push(msg);
  node.reply(message, {type: 'send_ok', offset: log.length - 1});
});

node.on('poll', (message) => {
  const msgs = {};
  for (const [key, from] of Object.entries(message.body.offsets)) {
    msgs[key] = (logs.get(key) ?? []).slice(from).map((msg, place) => [from + place, msg]);
  }
  node.reply(message, {type: 'poll_ok', msgs});
});

node.on('commit_offsets', (message) => {
  Object.assign(committed, message.body.offsets);
  node.reply(message, {type: 'commit_offsets_ok'});
});

node.on('list_committed_offsets', (message) => {
  const known = message.body.keys.filter((key) => key in committed);
  const offsets = Object.fromEntries(known.map((key) => [key, committed[key]]));
  node.reply(message, {type: 'list_committed_offsets_ok', offsets});
});
`,
  reference,
  because:
    'The message and its offset come into the log by one cas, so that no poll can come between them, and whoever is killed leaves no gap. The tag tells a cas that failed from one that happened and was brought twice. The price: each send carries its whole log, which real brokers cut into segments with one leader each.',
  wrong,
};
