import type {Level} from '../checking/transactions/levels.ts';
import type {Micros} from '../simulation/time.ts';
import type {TopologyName} from './topology.ts';
import type {WorkloadName} from './workloads/names.ts';

export const latencyKinds = ['constant', 'uniform', 'exponential'] as const;
export type LatencyKind = (typeof latencyKinds)[number];

export const faults = ['partition', 'kill', 'pause'] as const;
export type Fault = (typeof faults)[number];

/** What a run is asked for. With the same settings and nodes that do the same, everything drawn by chance is the same. */
export interface Settings {
  readonly workload: WorkloadName;
  readonly nodes: readonly string[];
  /** How many clients ask at a time. */
  readonly concurrency: number;
  /** Requests a second, of all clients together. */
  readonly rate: number;
  /** How long requests are made. */
  readonly timeLimitMicros: Micros;
  readonly latencyMicros: Micros;
  readonly latencyKind: LatencyKind;
  /** Of a million messages between nodes: how many are lost, and how many come twice; none if left out. */
  readonly lossPpm?: number;
  readonly duplicatePpm?: number;
  readonly topology: TopologyName;
  readonly nemesis: readonly Fault[];
  /** On average between two deeds of the nemesis. */
  readonly nemesisIntervalMicros: Micros;
  /** How long nodes are left alone after the last fault, before the final reads. */
  readonly recoveryMicros: Micros;
  /** The part of all requests that has to succeed, from 0 to 1; `null`: any will do. */
  readonly availability: number | null;
  /** Of transactions: the levels that are claimed. */
  readonly consistencyModels: readonly Level[];
  /** Of transactions and logs: how many keys are in use at a time. */
  readonly keyCount: number;
  readonly maxTxnLength: number;
  readonly maxWritesPerKey: number;
  readonly seed: number;
}
