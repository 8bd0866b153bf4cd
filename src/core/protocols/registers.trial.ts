import {check} from '../checking/linearizability.ts';
import type {Operation} from '../checking/history.ts';
import {register} from '../checking/specs/register.ts';
import type {TimedCommand} from '../simulation/command.ts';
import {randomFaults} from '../simulation/random-faults.ts';
import {run, type Recording} from '../simulation/recording.ts';
import {millis} from '../simulation/time.ts';
import {majority} from './quorum/settings.ts';
import {cluster, type ClusterSettings, type ClusterState, type Policy} from './register-cluster.ts';
import type {RegisterBody} from './register-messages.ts';

/*
 * How tests try a register: three replicas, a client at each, a network that loses and doubles, and whatever faults.
 */
export const replicas = ['A', 'B', 'C'];
export const clients = {left: 'A', middle: 'B', right: 'C'};

export const quorum = (readQuorum: number, writeQuorum: number, writeBack: boolean): Policy => ({
  kind: 'quorum',
  readQuorum,
  writeQuorum,
  writeBack,
});
export const CP = quorum(majority(3), majority(3), true);
export const AP: Policy = {kind: 'last-writer-wins'};

export const quality = {
  delayMicros: millis(5),
  jitterMicros: millis(10),
  lossPpm: 20_000,
  duplicatePpm: 20_000,
};

const settings: ClusterSettings = {
  seed: 0,
  policy: CP,
  replicas,
  clients,
  initial: 0,
  quality,
  deadlineMicros: millis(200),
  resendMicros: millis(60),
  timeoutMicros: millis(250),
  pauseMicros: millis(15),
  script: [],
};

export type Script = readonly TimedCommand<RegisterBody>[];

/** So many seeds from the first on. */
export const seeds = (first: number, count: number): readonly number[] =>
  Array.from({length: count}, (_, place) => first + place);

/** From `at` on every client asks at random, or stops asking. */
export const auto = (on: boolean, at: number): Script =>
  Object.keys(clients).map((node) => ({at, command: {kind: 'tell', node, body: {type: 'auto', on}}}));

/** Cuts, crashes, pauses and wrong clocks, so many within the first 400 ms. */
export const faultsOf = (seed: number, faults: number): Script =>
  randomFaults<RegisterBody>(seed, {nodes: replicas, untilMicros: millis(400), faults});

/** A run until so many milliseconds of simulated time have passed. */
export function play(
  changes: Partial<ClusterSettings>,
  untilMs: number,
): Recording<ClusterState, RegisterBody> {
  return run(cluster({...settings, ...changes}), millis(untilMs));
}

/** Whether a register that began with 0 could have answered so. A search without an end is an error, not a no. */
export function isLinearizable(history: readonly Operation[]): boolean {
  const {kind} = check(register(0), history);
  if (kind === 'unknown')
    throw new Error('The search gave up; a history of a trial is small enough to be judged.');
  return kind === 'linearizable';
}
