import {millis} from '../../core/simulation/time.ts';
import type {Fault, Settings} from '../../core/workbench/settings.ts';
import type {Case} from './cases/case.ts';
import {SPAN_MS} from './schedule.ts';

/** Which requests are made, in every run that a schedule is tried in. */
const SEED = 1;
const LATENCY_MS = 10;
/** Between a nemesis' deeds, on average, where chance draws them. */
const NEMESIS_MS = 400;
/** How long nodes are left alone before the final reads. */
const RECOVERY_MS = 1500;

export const nodesOf = ({nodes}: Case): readonly string[] =>
  Array.from({length: nodes}, (_, place) => `n${place}`);

/** A run in which nothing goes wrong but what a schedule says; every message takes the same time. */
export function settingsOf(about: Case): Settings {
  return {
    workload: about.workload,
    nodes: nodesOf(about),
    concurrency: 2 * about.nodes,
    rate: about.rate,
    timeLimitMicros: millis(SPAN_MS),
    latencyMicros: millis(LATENCY_MS),
    latencyKind: 'constant',
    topology: 'grid',
    nemesis: [],
    nemesisIntervalMicros: millis(NEMESIS_MS),
    recoveryMicros: millis(RECOVERY_MS),
    availability: null,
    consistencyModels: [],
    keyCount: 1,
    maxTxnLength: 4,
    maxWritesPerKey: 16,
    seed: SEED,
  };
}

/** A run in which chance draws requests and faults: what a check is tried on. */
export function drawnSettingsOf(about: Case, seed: number): Settings {
  const turns: readonly (readonly Fault[])[] = [[], ...about.faults.map((fault) => [fault])];
  return {...settingsOf(about), seed, nemesis: turns[seed % turns.length] ?? []};
}
