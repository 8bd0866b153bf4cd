import {hunt} from '../../src/core/protocols/raft/run/hunt.ts';
import type {Policy} from '../../src/core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../src/core/protocols/register-messages.ts';
import {auto, play, replicas} from '../../src/core/protocols/registers.trial.ts';
import {randomFaults} from '../../src/core/simulation/random-faults.ts';
import {millis} from '../../src/core/simulation/time.ts';
import {trace} from '../../src/core/simulation/trace.ts';
import {fullRun} from '../../src/labs/partition/full-run.ts';
import {AP, CP, presets, type PresetName} from '../../src/labs/partition/scenarios/index.ts';
import {again, playOut, shown} from '../../src/labs/partition/session.ts';

const SEEDS = [1, 2, 3, 4, 0xffffffff];

/** Nemeses that between them bring every fault there is, and disks, which only Raft has. */
const HUNTERS = ['newest-log', 'disk', 'clocks', 'duplicates', 'random'];
/** Entries of a run of Raft that are compared. */
const ENTRIES = 1000;

/**
 * Every preset of the partition lab to its end, and runs of registers and of Raft under every fault there is; each log by
 * a name.
 */
export function logs(): Record<string, string> {
  const names = Object.keys(presets) as PresetName[];
  const raft = HUNTERS.map((nemesis): [string, string] => [
    `Raft, hunted by ${nemesis}`,
    trace(hunt({bug: null, nemesis}, 1).log.slice(0, ENTRIES)),
  ]);
  return Object.fromEntries([
    ...raft,
    ...SEEDS.flatMap((seed): [string, string][] => [
      ...names.map((name): [string, string] => [`${name}, seed ${seed}`, presetLog(name, seed)]),
      [`last writer wins under faults, seed ${seed}`, faultsLog(AP, seed)],
      [`majorities under faults, seed ${seed}`, faultsLog(CP, seed)],
    ]),
  ]);
}

function presetLog(name: PresetName, seed: number): string {
  const session = fullRun(name);
  return trace(shown(playOut(again(session, {...session.setup, seed}))));
}

/** Cuts, crashes, pauses, wrong clocks, losses and copies, while three clients ask at random. */
function faultsLog(policy: Policy, seed: number): string {
  const faults = randomFaults<RegisterBody>(seed, {nodes: replicas, untilMicros: millis(800), faults: 6});
  return trace(play({seed, policy, script: [...auto(true, 0), ...faults]}, 1000).log);
}
