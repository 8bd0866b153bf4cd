import {
  cluster,
  type Cluster,
  type ClusterSettings,
  type Policy,
} from '../../core/protocols/register-cluster.ts';
import {millis} from '../../core/simulation/time.ts';
import type {Preset} from './preset.ts';
import {presets, type PresetName} from './scenarios/index.ts';

/** What a reader can set for a whole run. */
export interface Setup {
  readonly preset: PresetName;
  readonly seed: number;
  readonly policy: Policy;
  /** The least that a message takes. */
  readonly delayMs: number;
  /** How many of a hundred messages are lost. */
  readonly lossPercent: number;
}

export const INITIAL = 0;

/** How a preset begins. */
export function setupOf(name: PresetName): Setup {
  const {seed, policy, delayMs} = presets[name];
  return {preset: name, seed, policy, delayMs, lossPercent: 0};
}

/** The run that a setup describes. */
export function clusterOf(setup: Setup): Cluster {
  const preset: Preset = presets[setup.preset];
  const settings: ClusterSettings = {
    seed: setup.seed,
    policy: setup.policy,
    replicas: preset.replicas,
    clients: preset.clients,
    initial: INITIAL,
    quality: {
      delayMicros: millis(setup.delayMs),
      jitterMicros: millis(preset.jitterMs),
      lossPpm: setup.lossPercent * 10_000,
      duplicatePpm: 0,
    },
    deadlineMicros: millis(preset.deadlineMs),
    resendMicros: millis(preset.resendMs),
    timeoutMicros: millis(preset.timeoutMs),
    pauseMicros: millis(600),
    script: preset.script,
  };
  return cluster(settings);
}
