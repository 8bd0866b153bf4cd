import {bugClusters} from '../../core/protocols/raft/bug-clusters.ts';
import {bugNames, type BugName} from '../../core/protocols/raft/bug-name.ts';
import type {Changes} from '../../core/protocols/raft/run/setup.ts';
import type {Pace} from '../../core/protocols/raft/run/workload.ts';
import {millis, type Micros} from '../../core/simulation/time.ts';
import {presetTable} from '../frame/preset-table.ts';
import {exhibitOf, type ExhibitName} from './exhibits.ts';
import {againWithOne, heal, isolateLeader, type StoryStep} from './story.ts';

export interface Preset {
  readonly title: string;
  /** The situation, in a sentence or two. */
  readonly intro: string;
  readonly seed: number;
  readonly nodes: number;
  readonly bug: BugName | null;
  readonly changes: Changes;
  /** How often clients ask; as in `simulate` where nothing is said. */
  readonly pace: Omit<Pace, 'clients'> | null;
  /** The moment that is looked at first: what happened before can be had by stepping back. */
  readonly from: Micros;
  readonly story: readonly StoryStep[];
}

/** Slow enough to watch: messages take 10 ms and more, an election half a second. */
const calm: Pick<Preset, 'seed' | 'nodes' | 'bug' | 'changes' | 'pace' | 'from'> = {
  seed: 1,
  nodes: 5,
  bug: null,
  changes: {
    electionTimeoutMicros: millis(300),
    heartbeatMicros: millis(100),
    resendMicros: millis(50),
    quality: {delayMicros: millis(10), jitterMicros: millis(4), lossPpm: 0, duplicatePpm: 0},
    attemptMicros: millis(150),
    timeoutMicros: millis(1500),
    clients: ['left', 'right'],
  },
  pace: {from: millis(600), least: millis(150), spread: millis(250)},
  from: millis(1100),
};

const exhibit = (number: number, bug: BugName): Preset => ({
  title: `Exhibit ${number}: somebody wrote this`,
  intro:
    'One rule is broken in this cluster, and you are not told which. All goes well so far. ' +
    'Choose faults, or somebody who chooses them, until it breaks a promise.',
  seed: 1,
  nodes: bugClusters[bug].nodes,
  bug,
  changes: {},
  pace: null,
  from: millis(390),
  story: [],
});

const exhibits = Object.fromEntries(
  bugNames.map((bug, place) => [exhibitOf(bug), exhibit(place + 1, bug)]),
) as Readonly<Record<ExhibitName, Preset>>;

/** In the order in which the lab offers them. */
const presets = {
  isolate: {
    ...calm,
    title: 'Isolate the leader',
    intro:
      'Five servers keep one register, and two clients use it. One server leads, and every answer comes by way of it. ' +
      'Cut it off.',
    story: [isolateLeader, heal, againWithOne, heal],
  },
  lease: {
    ...calm,
    title: 'Reads by the clock',
    intro:
      'This leader answers reads at once, as long as its lease runs: no other server can lead before that, if the clocks ' +
      'keep pace.',
    changes: {...calm.changes, reads: 'lease'},
    story: [isolateLeader, heal],
  },
  ...exhibits,
  'exhibit-10': {
    ...calm,
    title: 'Exhibit 10: nobody has broken it',
    intro: 'Raft as figure 2 has it. Do what you like to it, or let a thousand seeds of each nemesis try.',
    changes: {},
    pace: null,
    from: millis(390),
    story: [],
  },
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export const {presetNames, isPresetName, requirePreset} = presetTable<PresetName>('raft', presets);

export const presetOf = (name: PresetName): Preset => presets[name];
