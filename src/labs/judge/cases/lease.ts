import type {Case} from './case.ts';

const counter = (write: string): string => `const LEASE = 300;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// Takes the lock when it is free, or when whoever has it has had it for too long.
async function lock() {
  for (;;) {
    const until = await node.linKV.read('lock', 0);
    if (until < Date.now()) {
      const mine = Date.now() + LEASE;
      try {
        await node.linKV.cas('lock', until, mine, true);
        return mine;
      } catch (error) {
        if (error.code !== 22) throw error;
      }
    }
    await sleep(20);
  }
}

// Gives it back, if it is still ours.
const unlock = (mine) => node.linKV.cas('lock', mine, 0).catch(() => undefined);

${write}
node.on('read', async (message) => {
  node.reply(message, {type: 'read_ok', value: await node.linKV.read('counter', 0)});
});
`;

export const lease: Case = {
  name: 'lease',
  title: 'A lock with a time limit',
  workload: 'g-counter',
  nodes: 3,
  rate: 6,
  faults: ['pause', 'kill'],
  claim: [
    'Clients add to a counter, {type: "add", delta: 3}, and read it. In the end every node reads the sum of all additions that were acknowledged.',
    'The sum stands in a linearizable store. Whoever changes it holds a lock, so that no two read and write at once; a lock whose holder has died is free again after 300 ms.',
  ],
  wrong: counter(`node.on('add', async (message) => {
  const mine = await lock();
  const value = await node.linKV.read('counter', 0);
  await sleep(100); // The work that the lock is for.
  await node.linKV.write('counter', value + message.body.delta);
  await unlock(mine);
  node.reply(message, {type: 'add_ok'});
});
`),
  fixed: counter(`node.on('add', async (message) => {
  for (;;) {
    const mine = await lock();
    const value = await node.linKV.read('counter', 0);
    await sleep(100); // The work that the lock is for.
    try {
      await node.linKV.cas('counter', value, value + message.body.delta, true);
      await unlock(mine);
      break;
    } catch (error) {
      // Somebody else has written meanwhile: the lock was not ours any more.
      if (error.code !== 22) throw error;
    }
  }
  node.reply(message, {type: 'add_ok'});
});
`),
  hint: 'A holder that is dead writes nothing. A holder that only stands still, for longer than its lease …',
  because:
    'A node reads, stands still, and its lease runs out. Another takes the lock and adds. Then the first goes on and writes what it had computed before: one addition is gone. No lock keeps a sleeper from writing; the store has to, by a compare-and-set or by a number that grows with each lease (a fencing token).',
  schedule: [{fault: 'pause', nodes: ['n1'], fromMs: 750, forMs: 700}],
  check: `function check(calls) {
  const adds = calls.filter(({f}) => f === 'add');
  const least = adds.reduce((sum, {outcome, asked}) => sum + (outcome === 'ok' ? asked : 0), 0);
  const low = calls.find(({f, final, outcome, answer}) =>
    f === 'read' && final && outcome === 'ok' && answer < least);
  return low ? low.node + ' reads ' + low.answer + ', and ' + least + ' were acknowledged' : null;
}
`,
  seen: {
    says: 'HBase had this problem, Martin Kleppmann writes.',
    url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
    source: 'How to do distributed locking',
  },
};
