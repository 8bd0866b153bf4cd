import type {Case} from './case.ts';

const set = (add: string): string => `const seen = new Set();

${add}
node.on('read', (message) => {
  node.reply(message, {type: 'read_ok', value: [...seen]});
});

node.on('merge', (message) => {
  for (const element of message.body.elements) seen.add(element);
  if (message.body.msg_id !== undefined) node.reply(message, {type: 'merge_ok'});
});

setInterval(() => {
  for (const peer of node.peers) node.send(peer, {type: 'merge', elements: [...seen]});
}, 500);
`;

export const earlyAnswer: Case = {
  name: 'early-answer',
  title: 'Answered, then copied',
  workload: 'g-set',
  nodes: 3,
  rate: 15,
  faults: ['kill', 'pause', 'partition'],
  claim: [
    'Clients add elements, {type: "add", element: 7}. What was answered with {type: "add_ok"} is in the set in the end, whichever node is read.',
    'Every 500 ms each node sends all that it knows to all others. One that is killed gets everything back from them.',
  ],
  wrong: set(`node.on('add', (message) => {
  seen.add(message.body.element);
  node.reply(message, {type: 'add_ok'});
});
`),
  fixed: set(`node.on('add', async (message) => {
  const {element} = message.body;
  seen.add(element);
  await Promise.all(node.peers.map((peer) => node.rpc(peer, {type: 'merge', elements: [element]})));
  node.reply(message, {type: 'add_ok'});
});
`),
  hint: 'For up to 500 ms an element stands in one memory only, and its client has been told that it is safe.',
  because:
    'The answer comes before the copy. A node that is killed in between takes with it what it has acknowledged, and nobody can give it back. The fixed node answers when the others have it.',
  schedule: [{fault: 'kill', nodes: ['n0'], fromMs: 460, forMs: 300}],
  check: `function check(calls) {
  const added = calls.filter(({f, outcome}) => f === 'add' && outcome === 'ok');
  for (const {f, final, outcome, answer, node} of calls) {
    if (f !== 'read' || !final || outcome !== 'ok') continue;
    const lost = added.find(({asked}) => !answer.includes(asked));
    if (lost) return node + ' has lost ' + lost.asked;
  }
  return null;
}
`,
};
