import {millis} from '../../core/simulation/time.ts';
import type {Settings} from '../../core/workbench/settings.ts';
import type {Exercise, FaultKind} from './exercises/exercise.ts';

/** What goes wrong in the runs: each of an exercise's faults by itself and all together, by turns, or always the same. */
export type FaultChoice = 'turns' | 'none' | 'all' | FaultKind;

/** Of a million messages between nodes. */
const LOSS_PPM = 100_000;
const DUPLICATE_PPM = 100_000;
const LATENCY_MS = 10;
/** Between a nemesis' deeds, on average. */
const NEMESIS_MS = 400;
/** How long nodes are left alone before the final reads. */
const RECOVERY_MS = 5000;

/** The faults of the run with this seed. */
export function faultsOf(exercise: Exercise, choice: FaultChoice, seed: number): readonly FaultKind[] {
  const {faults} = exercise;
  if (choice === 'none') return [];
  if (choice === 'all') return faults;
  if (choice !== 'turns') return faults.filter((each) => each === choice);
  const turns = [[], ...faults.map((each) => [each]), faults];
  return turns[seed % turns.length] ?? [];
}

/** The run of an exercise with this seed. */
export function settingsOf(exercise: Exercise, choice: FaultChoice, seed: number): Settings {
  const {workload, nodes, rate, seconds, available, consistency} = exercise;
  const faults = faultsOf(exercise, choice, seed);
  const isSpared = !faults.includes('kill') && !faults.includes('pause') && !faults.includes('loss');
  return {
    workload,
    nodes: Array.from({length: nodes}, (_, place) => `n${place}`),
    concurrency: 2 * nodes,
    rate,
    timeLimitMicros: millis(1000 * seconds),
    latencyMicros: millis(LATENCY_MS),
    latencyKind: 'exponential',
    lossPpm: faults.includes('loss') ? LOSS_PPM : 0,
    duplicatePpm: faults.includes('duplication') ? DUPLICATE_PPM : 0,
    topology: 'grid',
    nemesis: faults.filter((fault) => fault === 'partition' || fault === 'kill' || fault === 'pause'),
    nemesisIntervalMicros: millis(NEMESIS_MS),
    recoveryMicros: millis(RECOVERY_MS),
    availability: available && isSpared ? 1 : null,
    consistencyModels: consistency === undefined ? [] : [consistency],
    keyCount: 2,
    maxTxnLength: 4,
    maxWritesPerKey: 16,
    seed,
  };
}
