import {expect, test} from 'vitest';
import {labs} from './registry.ts';
import {weigh, type Weight} from './weigh.trial.ts';

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

/** What a lab may weigh beside the 40 KB at its opening, in KB: with its worker, or that for itself, and what is asked for. */
type Limits = Partial<Record<Exclude<keyof Weight, 'first'> | 'firstWithWorkers', number>>;

const small: Limits = {firstWithWorkers: 40, later: 10};
const limits: Readonly<Record<string, Limits>> = {
  partition: small,
  flp: small,
  history: small,
  fallacies: small,
  belief: small,
  clocks: small,
  transactions: small,
  raft: {largest: 10, workers: 30},
  models: {later: 11, workers: 11},
  // These three fetch an editor when somebody writes.
  workbench: {later: 150, workers: 60},
  judge: {later: 150, workers: 70},
  explore: {later: 150, workers: 35},
};

test.each(Object.keys(labs))(
  'the %s lab is under 40 KB when it opens, and what is fetched later keeps to its limit',
  async (lab) => {
    if (!limits[lab]) throw new Error(`${lab} has no limits. Fix: add a line to src/labs/size.test.ts.`);
    const weight = await weigh(`export {default} from './labs/${lab}/index.tsx';`);
    const all = {...weight, firstWithWorkers: weight.first + weight.workers};
    expect(weight.first).toBeLessThan(40 * 1024);
    for (const [part, most] of Object.entries(limits[lab]))
      expect(all[part as keyof typeof all], part).toBeLessThan(most * 1024);
  },
);

test('what shows any run in space and time, with its clocks, is under 9 KB', async () => {
  const {first, later} = await weigh(`export {default} from './labs/space-time/index.tsx';`, []);
  expect(first + later).toBeLessThan(9 * 1024);
});

test('what takes a run along from any lab, as a link, a file or a picture, is under 4 KB', async () => {
  const {first, later} = await weigh(`export {default} from './labs/frame/Share.tsx';`, []);
  expect(first + later).toBeLessThan(4 * 1024);
});
