import type {Case} from './case.ts';

export const clockIds: Case = {
  name: 'clock-ids',
  title: 'Ids from the clock',
  workload: 'unique-ids',
  nodes: 3,
  rate: 20,
  faults: ['pause', 'kill', 'partition'],
  claim: [
    'To {type: "generate"} a node answers with an id that no other request has got.',
    'An id is the node’s name and the time in milliseconds: names tell nodes apart, and time only goes on, also over a restart. Each node gets some seven requests a second.',
  ],
  wrong: `node.on('generate', (message) => {
  node.reply(message, {type: 'generate_ok', id: node.id + '-' + Date.now()});
});
`,
  fixed: `let last = 0;

node.on('generate', (message) => {
  last += 1;
  node.reply(message, {type: 'generate_ok', id: node.id + '-' + Date.now() + '-' + last});
});
`,
  hint: 'Two requests in one millisecond would do. What makes requests that came apart be answered together?',
  because:
    'While a node stands still, by a garbage collection or a migration, requests wait before it. When it goes on it answers all of them within one millisecond, with one id. A counter beside the time fixes it.',
  schedule: [{fault: 'pause', nodes: ['n0'], fromMs: 200, forMs: 600}],
  check: `function check(calls) {
  const seen = new Set();
  for (const {outcome, answer} of calls) {
    if (outcome !== 'ok') continue;
    if (seen.has(answer)) return answer + ' was given twice';
    seen.add(answer);
  }
  return null;
}
`,
};
