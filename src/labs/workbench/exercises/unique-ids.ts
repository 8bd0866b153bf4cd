import type {Exercise} from './exercise.ts';

export const uniqueIds: Exercise = {
  name: 'unique-ids',
  title: 'Unique ids',
  workload: 'unique-ids',
  nodes: 3,
  rate: 40,
  seconds: 2,
  faults: ['partition', 'pause', 'kill'],
  available: true,
  task: [
    'Clients send {type: "generate"}. The node answers with {type: "generate_ok", id: …}. No two answers may have the same id, whichever node gave them.',
    'Nodes may be cut off from each other, and still have to answer. A node that is killed loses all that it had in memory, and starts again.',
  ],
  hints: [
    'A node knows its own name: node.id. What is left is to tell apart the ids of one node.',
    'What tells apart the lives of a node that has been killed? Math.random() draws anew in each life.',
  ],
  start: `let last = 0;

node.on('generate', (message) => {
  last += 1;
  node.reply(message, {type: 'generate_ok', id: last});
});
`,
  reference: `const life = Math.random().toString(36).slice(2);
let last = 0;

node.on('generate', (message) => {
  last += 1;
  node.reply(message, {type: 'generate_ok', id: node.id + '-' + life + '-' + last});
});
`,
  because:
    'The name tells nodes apart, the counter the answers of one life, and a random number drawn at the start tells the lives apart: that two of a handful of lives draw the same of 2⁵³ numbers is possible, and will not happen to you. No message is needed, so that a partition changes nothing.',
  wrong: `let last = 0;

node.on('generate', (message) => {
  last += 1;
  node.reply(message, {type: 'generate_ok', id: node.id + '-' + last});
});
`,
};
