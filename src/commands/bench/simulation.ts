import {register} from '../../core/checking/specs/register.ts';
import {check} from '../../core/checking/linearizability.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {TimedCommand} from '../../core/simulation/command.ts';
import {operations} from '../../core/simulation/history.ts';
import {run} from '../../core/simulation/recording.ts';
import {millis} from '../../core/simulation/time.ts';
import {clusterOf, setupOf} from '../../labs/partition/setup.ts';
import {presetOf} from '../../labs/partition/scenarios/index.ts';
import {median, type Figure} from './figure.ts';

const SECONDS = 50;
const RUNS = 21;

/** The partition lab's register under majorities, its two clients asking at random: 100 client-seconds a run. */
export function benchSimulation(): readonly Figure[] {
  const setup = setupOf('minority-waits');
  const clients = Object.keys(presetOf(setup.preset).clients);
  const script = clients.map((node): TimedCommand<RegisterBody> => ({
    at: 0,
    command: {kind: 'tell', node, body: {type: 'auto', on: true}},
  }));
  const measured = Array.from({length: RUNS}, (_, seed) => {
    const begun = performance.now();
    const {log} = run({...clusterOf({...setup, seed}), script}, millis(SECONDS * 1000));
    const simulated = performance.now();
    const history = operations(log);
    check(register(0), history);
    return {
      events: log.length,
      history: history.length,
      simulateMs: simulated - begun,
      checkMs: performance.now() - simulated,
    };
  });
  const of = (pick: (one: (typeof measured)[number]) => number) => median(measured.map(pick));
  return [
    {
      name: `lab 1, ${SECONDS * clients.length} client-seconds, simulated in`,
      value: of((one) => one.simulateMs),
      unit: 'ms',
    },
    {name: 'its events', value: of((one) => one.events), unit: 'events'},
    {name: 'the simulator', value: of((one) => (1000 * one.events) / one.simulateMs), unit: 'events/s'},
    {name: 'its history', value: of((one) => one.history), unit: 'operations'},
    {name: 'judged in', value: of((one) => one.checkMs), unit: 'ms'},
  ];
}
