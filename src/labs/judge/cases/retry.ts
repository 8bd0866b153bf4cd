import type {Case} from './case.ts';

const counter = (ask: string, apply: string): string => `// n0 keeps the counter; the others pass on to it.
let value = 0;

// Asks n0, until it answers.
${ask}
node.on('add', async (message) => {
  await ask({type: 'apply', delta: message.body.delta});
  node.reply(message, {type: 'add_ok'});
});

node.on('read', async (message) => {
  const answer = await ask({type: 'value'});
  node.reply(message, {type: 'read_ok', value: answer.value});
});

node.on('value', (message) => {
  node.reply(message, {type: 'value_ok', value});
});

${apply}`;

export const retry: Case = {
  name: 'retry',
  title: 'Once more, to be sure',
  workload: 'g-counter',
  nodes: 3,
  rate: 12,
  faults: ['pause', 'partition'],
  claim: [
    'Clients add to a counter, {type: "add", delta: 3}, and read it. In the end every node reads the sum of all additions.',
    'n0 keeps the counter, and is not killed here. What is asked of it is asked again when there is no answer within 200 ms, so that no addition is lost.',
  ],
  wrong: counter(
    `async function ask(body) {
  for (;;) {
    try {
      return await node.rpc('n0', body, 200);
    } catch (error) {
      if (error.code !== 0) throw error;
    }
  }
}
`,
    `node.on('apply', (message) => {
  value += message.body.delta;
  node.reply(message, {type: 'apply_ok'});
});
`,
  ),
  fixed: counter(
    `let last = 0;
async function ask(body) {
  const request = node.id + '-' + ++last;
  for (;;) {
    try {
      return await node.rpc('n0', {...body, request}, 200);
    } catch (error) {
      if (error.code !== 0) throw error;
    }
  }
}
`,
    `const done = new Set();
node.on('apply', (message) => {
  const {request, delta} = message.body;
  if (!done.has(request)) value += delta;
  done.add(request);
  node.reply(message, {type: 'apply_ok'});
});
`,
  ),
  hint: 'No answer within 200 ms says that there was no answer. What else may have happened?',
  because:
    'That there was no answer does not say that nothing was done. A request that was only late, or whose answer was lost, is applied a second time by the retry. The fixed node gives each request a name, and n0 applies each name once.',
  schedule: [{fault: 'pause', nodes: ['n0'], fromMs: 300, forMs: 500}],
  check: `function check(calls) {
  const most = calls.reduce((sum, {f, outcome, asked}) =>
    sum + (f === 'add' && outcome !== 'fail' ? asked : 0), 0);
  const high = calls.find(({f, outcome, answer}) => f === 'read' && outcome === 'ok' && answer > most);
  return high ? high.node + ' reads ' + high.answer + ', and at most ' + most + ' were added' : null;
}
`,
};
