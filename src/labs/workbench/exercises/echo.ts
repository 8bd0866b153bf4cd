import type {Exercise} from './exercise.ts';

export const echo: Exercise = {
  name: 'echo',
  title: 'Echo',
  workload: 'echo',
  nodes: 3,
  rate: 60,
  seconds: 2,
  faults: ['pause', 'kill'],
  available: true,
  task: [
    'Clients send {type: "echo", echo: …}. The node answers each with {type: "echo_ok", echo: …}, with the same text.',
    'This node does it already. Change one word and press Run, to see what a failure looks like.',
  ],
  hints: [
    'A reply is found by its request: node.reply(message, body) puts the number of the request into it.',
    'While a handler waits, the next request comes in: what belongs to one request must not stand in a variable of all.',
  ],
  start: `node.on('echo', (message) => {
  node.reply(message, {type: 'echo_ok', echo: message.body.echo});
});
`,
  reference: `node.on('echo', (message) => {
  node.reply(message, {type: 'echo_ok', echo: message.body.echo});
});
`,
  because: 'All that it needs to answer a request is in the request.',
  wrong: `// Answers after a short rest.
let text;

node.on('echo', (message) => {
  text = message.body.echo;
  setTimeout(() => {
    node.reply(message, {type: 'echo_ok', echo: text});
  }, 5);
});
`,
};
