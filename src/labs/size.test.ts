import {expect, test} from 'vitest';
import {weigh} from './weigh.trial.ts';

const simulation = `
export {record, run, extend, fork, worldAfter} from './core/simulation/recording.ts';
export {next, nextAt, intervene} from './core/simulation/step.ts';
export {inFlight} from './core/simulation/world.ts';
export {linksBetween} from './core/simulation/nemesis.ts';
export {operations} from './core/simulation/history.ts';
export {trace} from './core/simulation/trace.ts';
export {cluster} from './core/protocols/register-cluster.ts';`;
const checkers = `
export {check, startCheck} from './core/checking/linearizability.ts';
export {specNamed} from './core/checking/specs/index.ts';`;
const models = `
export {judgingAll} from './core/checking/models/judge-all.ts';
export {explainModel} from './core/checking/models/wording.ts';`;
const transactions = `
export {readTransactions} from './core/checking/transactions/read-transactions.ts';
export {judgeTransactions} from './core/checking/transactions/judge-transactions.ts';
export {anomalyInWords} from './core/checking/transactions/wording.ts';`;
const explorer = `
export {census} from './core/exploring/census.ts';`;
const reading = `
export {parseEvents} from './core/checking/events.ts';
export {pair} from './core/checking/pairing.ts';
export {explain} from './core/checking/explain.ts';`;
const protocols = `
export {consensusProtocols} from './core/protocols/consensus-protocols.ts';`;

test('simulation with the first lab’s protocols, checkers and explorer are under 15 KB together', async () => {
  expect((await weigh(simulation + checkers + explorer)).first).toBeLessThan(15_000);
});

test('so are they, under 25 KB, when they read every format, judge by every model and explain in words', async () => {
  expect((await weigh(simulation + checkers + models + reading)).first).toBeLessThan(25_000);
});

test('all checkers, those of transactions too, with what they read and say, are under 25 KB', async () => {
  expect((await weigh(checkers + models + transactions + reading)).first).toBeLessThan(25_000);
});

test('the thirteen protocols of the second lab, with their explorer, are under 5 KB', async () => {
  expect((await weigh(explorer + protocols)).first).toBeLessThan(5_000);
});

test.each(['partition', 'flp', 'history', 'fallacies', 'belief', 'clocks'])(
  'the %s lab is under 40 KB when it opens, with its worker, and what is fetched only when it is asked for under 10 KB',
  async (lab) => {
    const {first, later, workers} = await weigh(`export {default} from './labs/${lab}/index.tsx';`);
    expect(first + workers).toBeLessThan(40 * 1024);
    expect(later).toBeLessThan(10 * 1024);
  },
);

test('the raft lab is under 40 KB when it opens, each part that is asked for under 10 KB, its worker under 30 KB', async () => {
  const {first, largest, workers} = await weigh(`export {default} from './labs/raft/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(largest).toBeLessThan(10 * 1024);
  expect(workers).toBeLessThan(30 * 1024);
});

test('the models lab is under 40 KB when it opens, what is asked for under 11 KB, its worker under 11 KB', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/models/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(later).toBeLessThan(11 * 1024);
  expect(workers).toBeLessThan(11 * 1024);
});

test('what shows any run in space and time, with its clocks, is under 9 KB', async () => {
  const {first, later} = await weigh(`export {default} from './labs/space-time/index.tsx';`, []);
  expect(first + later).toBeLessThan(9 * 1024);
});

test('what takes a run along from any lab, as a link, a file or a picture, is under 4 KB', async () => {
  const {first, later} = await weigh(`export {default} from './labs/frame/Share.tsx';`, []);
  expect(first + later).toBeLessThan(4 * 1024);
});

test('the workbench is under 40 KB when it opens, its worker under 60 KB, the editor under 150 KB once it is there', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/workbench/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(workers).toBeLessThan(60 * 1024);
  expect(later).toBeLessThan(150 * 1024);
});

test('the lab that judges code is under 40 KB when it opens, its worker under 70 KB, the editor under 150 KB once it is there', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/judge/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(workers).toBeLessThan(70 * 1024);
  expect(later).toBeLessThan(150 * 1024);
});

test('the lab that explores schedules is under 40 KB when it opens, its worker under 35 KB, the editor under 150 KB once it is there', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/explore/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(workers).toBeLessThan(35 * 1024);
  expect(later).toBeLessThan(150 * 1024);
});

test('the transactions lab is under 40 KB when it opens, with its worker, and what is asked for under 10 KB', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/transactions/index.tsx';`);
  expect(first + workers).toBeLessThan(40 * 1024);
  expect(later).toBeLessThan(10 * 1024);
});
