import type {Case} from './case.ts';
import {stale} from './stale.ts';

const quorum = (enough: string): string => `const held = new Map();
let last = 0;

${enough}

${rest}`;

const rest = `// Asks everybody, and waits until enough have answered.
function askEnough(body) {
  return new Promise((resolve, reject) => {
    const answers = [];
    let silent = 0;
    for (const id of node.ids) {
      node.rpc(id, body, 500).then(
        (answer) => {
          answers.push(answer);
          if (answers.length === enough()) resolve(answers);
        },
        (error) => {
          silent += 1;
          if (silent > node.ids.length - enough()) reject(error);
        },
      );
    }
  });
}

const nothing = {count: 0, by: '', value: null};
const later = (a, b) => a.count > b.count || (a.count === b.count && a.by > b.by);
const newest = (answers) => answers.map(({copy}) => copy).reduce((a, b) => (later(b, a) ? b : a));

node.on('get', (message) => {
  node.reply(message, {type: 'get_ok', copy: held.get(message.body.key) ?? nothing});
});

node.on('put', (message) => {
  const {key, copy} = message.body;
  if (later(copy, held.get(key) ?? nothing)) held.set(key, copy);
  node.reply(message, {type: 'put_ok'});
});

node.on('write', async (message) => {
  const {key, value} = message.body;
  const {count} = newest(await askEnough({type: 'get', key}));
  const by = node.id + '-' + ++last;
  await askEnough({type: 'put', key, copy: {count: count + 1, by, value}});
  node.reply(message, {type: 'write_ok'});
});

node.on('read', async (message) => {
  const {key} = message.body;
  const copy = newest(await askEnough({type: 'get', key}));
  if (copy.count === 0) throw node.error(20, 'key does not exist');
  // Whoever reads later must not read something older.
  await askEnough({type: 'put', key, copy});
  node.reply(message, {type: 'read_ok', value: copy.value});
});

node.on('cas', () => {
  throw node.error(10, 'this store has no cas');
});
`;

export const half: Case = {
  name: 'half',
  title: 'Enough have answered',
  workload: 'lin-kv',
  nodes: 4,
  rate: 40,
  faults: ['partition', 'pause'],
  claim: [
    'Clients read and write keys at any node; each key looks like one register, whichever node is asked.',
    'All nodes keep copies with a number that grows. Writes and reads wait for enough of them, so that any two meet in a node that has the newest; whoever reads writes back what was read (as Attiya, Bar-Noy and Dolev have it). It was tested with three nodes and with five.',
  ],
  wrong: quorum(`// Enough, so that any two who ask meet.
const enough = () => Math.ceil(node.ids.length / 2);`),
  fixed: quorum(`// Enough, so that any two who ask meet.
const enough = () => Math.floor(node.ids.length / 2) + 1;`),
  hint: 'Three and five are odd. Here are four.',
  because:
    'Half of an odd number, rounded up, is a majority. Half of four is two, and two twos need not meet: when two nodes are cut off from two, both sides go on. A majority is more than half, whatever the number.',
  schedule: [{fault: 'partition', nodes: ['n0', 'n1'], fromMs: 300, forMs: 1200}],
  check: stale,
};
