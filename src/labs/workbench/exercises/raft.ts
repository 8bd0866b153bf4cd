import type {Exercise} from './exercise.ts';

/** What a node does with an operation whose turn has come. */
const store = `const values = new Map();

// What comes of an operation; a body that goes to the client as it is.
function carryOut({type, key, value, from, to}) {
  const missing = {type: 'error', code: 20, text: 'key does not exist'};
  if (type === 'read') return values.has(key) ? {type: 'read_ok', value: values.get(key)} : missing;
  if (type === 'cas' && !values.has(key)) return missing;
  if (type === 'cas' && values.get(key) !== from) return {type: 'error', code: 22, text: 'it holds ' + values.get(key)};
  values.set(key, type === 'cas' ? to : value);
  return {type: type + '_ok'};
}
`;

/** How a client's request comes to the leader. */
const asking = `for (const type of ['read', 'write', 'cas']) {
  node.on(type, async (message) => {
    const {msg_id, ...asked} = message.body;
    const operation = {...asked, id: node.id + ' ' + Math.random()};
    node.reply(message, await submit(operation));
  });
}
`;

/** What a Raft node knows, and what of it stands on its disk. */
const state = `// What a node must not forget stands on its disk.
let {term, vote, log} = node.disk.read('raft', {term: 0, vote: null, log: []});
const keep = () => node.disk.write('raft', {term, vote, log});

let role = 'follower', leader = null, votes = new Set();
let committed = 0, applied = 0;
let next = {}, matched = {};
const waiting = new Map();

const majority = () => Math.floor(node.ids.length / 2) + 1;
const termAt = (length) => (length === 0 ? 0 : log[length - 1].term);

`;

const elections = `// Elections.

let alarm;
function rest() {
  clearTimeout(alarm);
  alarm = setTimeout(stand, 100 + 100 * Math.random());
}
node.on('init', rest);

function follow(newTerm, who) {
  if (newTerm > term) {
    term = newTerm;
    vote = null;
    keep();
  }
  role = 'follower';
  leader = who;
}

function stand() {
  rest();
  if (role === 'leader') return;
  term += 1;
  vote = node.id;
  keep();
  role = 'candidate';
  leader = null;
  votes = new Set([node.id]);
  const body = {type: 'ask_vote', term, length: log.length, last: termAt(log.length)};
  for (const other of node.peers) node.send(other, body);
}

node.on('ask_vote', ({src, body}) => {
  if (body.term > term) follow(body.term, null);
  const last = termAt(log.length);
  const isUpToDate = body.last > last || (body.last === last && body.length >= log.length);
  const yes = body.term === term && isUpToDate && (vote === null || vote === src);
  if (yes) {
    vote = src;
    keep();
    rest();
  }
  node.send(src, {type: 'vote', term, yes});
});

node.on('vote', ({src, body}) => {
  if (body.term > term) follow(body.term, null);
  if (role !== 'candidate' || body.term !== term || !body.yes) return;
  // A set: a vote that comes twice counts once.
  votes.add(src);
  if (votes.size < majority()) return;
  role = 'leader';
  leader = node.id;
  next = Object.fromEntries(node.peers.map((other) => [other, log.length]));
  matched = Object.fromEntries(node.peers.map((other) => [other, 0]));
  // Entries of older terms are committed by one of its own.
  append({type: 'nothing'});
});

`;

const replication = `// The log.

function append(operation) {
  log.push({term, operation});
  keep();
  spread();
}

function spread() {
  if (role === 'leader') for (const other of node.peers) bring(other);
}
setInterval(spread, 30);

function bring(other) {
  const after = next[other];
  node.send(other, {type: 'append', term, after, afterTerm: termAt(after), entries: log.slice(after), committed});
}

node.on('append', ({src, body}) => {
  const {after, entries} = body;
  if (body.term < term) return node.send(src, {type: 'appended', term, yes: false, length: 0});
  follow(body.term, src);
  rest();
  const yes = after <= log.length && termAt(after) === body.afterTerm;
  if (!yes) return node.send(src, {type: 'appended', term, yes, length: Math.min(after - 1, log.length)});
  entries.forEach((entry, place) => {
    // What is there already stays: an older message may come late.
    if (log[after + place]?.term === entry.term) return;
    log.length = after + place;
    log.push(entry);
  });
  if (entries.length > 0) keep();
  const length = after + entries.length;
  commit(Math.min(body.committed, length));
  node.send(src, {type: 'appended', term, yes, length});
});

node.on('appended', ({src, body}) => {
  if (body.term > term) follow(body.term, null);
  if (role !== 'leader' || body.term !== term) return;
  if (!body.yes) {
    next[src] = Math.max(matched[src], Math.min(next[src], body.length));
    return;
  }
  matched[src] = Math.max(matched[src], body.length);
  next[src] = Math.max(next[src], matched[src]);
  const lengths = [log.length, ...Object.values(matched)].sort((a, b) => b - a);
  const onMajority = lengths[majority() - 1];
  if (termAt(onMajority) === term) commit(onMajority);
});

function commit(length) {
  committed = Math.max(committed, length);
  while (applied < committed) {
    const {operation} = log[applied++];
    if (operation.type === 'nothing') continue;
    const result = carryOut(operation);
    waiting.get(operation.id)?.(result);
    waiting.delete(operation.id);
  }
}

`;

/** @param reads how reads are answered before anybody else is asked. */
const clients = (reads: string): string => `// Clients.

async function submit(operation) {
${reads}  if (leader === null) throw node.error(11, 'no leader is known');
  if (role !== 'leader') return (await node.rpc(leader, {type: 'submit', operation})).result;
  return new Promise((done) => {
    waiting.set(operation.id, done);
    // A request that the network brings twice stands in the log once.
    if (!log.some((entry) => entry.operation.id === operation.id)) append(operation);
  });
}

node.on('submit', async (message) => {
  // 13: whoever asked knows nothing; the same request may have come before, when this node was the leader.
  if (role !== 'leader') throw node.error(13, 'not the leader');
  node.reply(message, {type: 'submit_ok', result: await submit(message.body.operation)});
});
`;

const raft = (reads: string): string =>
  [store, state, elections, replication, clients(reads), asking].join('\n').replace(/\n{3,}/g, '\n\n');

export const raftStore: Exercise = {
  name: 'raft',
  title: 'A linearizable store, by your own Raft',
  workload: 'lin-kv',
  nodes: 3,
  rate: 40,
  seconds: 2,
  faults: ['loss', 'duplication', 'partition', 'pause', 'kill'],
  available: false,
  task: [
    'The same store, the same requests, the same errors as by proxy; but this time nobody stands beside the nodes: leave node.linKV and its like alone, and let the nodes agree among themselves, by Raft or another way, so that the store goes on while a majority of them can talk.',
    'A node that is killed has its disk when it starts again: node.disk.read(key, otherwise) and node.disk.write(key, value), which is done when it returns.',
    'The verdict sees what clients saw, and whether it is linearizable. That the store goes on without any one node it does not measure.',
  ],
  hints: [
    'Three things have to be on the disk before a node says anything that hangs on them. In Raft: the term, for whom it voted in that term, and its log.',
    'A leader that is cut off does not know that there is another. What must it hear before it answers even a read? And a follower?',
  ],
  start: `${store}
// One node has everything. When it is killed, it has forgotten.
async function submit(operation) {
  const first = node.ids[0];
  if (node.id === first) return carryOut(operation);
  return (await node.rpc(first, {type: 'submit', operation})).result;
}

node.on('submit', async (message) => {
  node.reply(message, {type: 'submit_ok', result: await submit(message.body.operation)});
});

${asking}`,
  reference: raft(''),
  because:
    'Every request, a read too, is an entry of one log, and is answered when a majority has it and all before it: two majorities share a node, and that node does not vote for anybody who lacks the entry. Term, vote and log are on the disk before they are told. A read through the log costs a round of messages; what makes it cheaper (a lease, or asking a majority who leads) is left out, and so are snapshots and changes of the members.',
  wrong: raft(`  // What is committed stays so, and may be read wherever it is.
  if (operation.type === 'read') return carryOut(operation);
`),
};
