import type {TimedCommand} from '../../../simulation/command.ts';
import type {NodeId} from '../../../simulation/protocol.ts';
import {randomFaults} from '../../../simulation/random-faults.ts';
import type {RaftBody} from '../messages.ts';
import {clusterSettings, FAULTS_FROM, OPERATOR, QUIET_FROM, type RaftSetup} from '../run/setup.ts';
import {clocks} from './clocks.ts';
import {disk} from './disk.ts';
import {membership} from './membership.ts';
import {Chance, linksAmong, type Hunt, type Nemesis} from './nemesis.ts';
import type {NemesisName} from './names.ts';
import {newestLog} from './newest-log.ts';
import {race} from './race.ts';
import {restarts} from './restarts.ts';
import {isRuleText, ruleInWords, rulesIn, type Hunter} from './rule.ts';
import {ruled} from './ruled.ts';
import * as strikes from './strikes.ts';

/** A nemesis that a run may have. */
export interface NemesisEntry {
  readonly name: Hunter;
  readonly says: string;
  /** Aims, looking at the run; absent where it needs not to look. */
  readonly aim?: (hunt: Hunt) => Nemesis;
  /** Faults that are known beforehand. */
  readonly script?: (setup: RaftSetup) => readonly TimedCommand<RaftBody>[];
  /** Whether servers that are down come back when the faults are over. */
  readonly restarts: boolean;
  /** Whether it needs a server that is no member at first. */
  readonly spare?: boolean;
}

const FAULTS = 6;

/** Every nemesis that has a name of its own. The first is the usual one. */
export const nemeses: readonly (NemesisEntry & {readonly name: NemesisName})[] = [
  {name: 'leader', says: 'cuts the leader off', aim: strikes.leader, restarts: true},
  {
    name: 'leader-pair',
    says: 'cuts the leader off with one follower',
    aim: strikes.leaderPair,
    restarts: true,
  },
  {
    name: 'newest-log',
    says: 'cuts off whoever alone holds the newest entry, and strikes when an entry of an older term is on a majority',
    aim: newestLog,
    restarts: true,
  },
  {
    name: 'minority',
    says: 'cuts off as many as the rest can do without',
    aim: strikes.minority,
    restarts: true,
  },
  {name: 'one-way', says: 'cuts one direction of the leader’s links', aim: strikes.oneWay, restarts: true},
  {
    name: 'race',
    says: 'heals a leader that was cut off just when the others have another',
    aim: race,
    restarts: true,
  },
  {
    name: 'restarts',
    says: 'restarts the leader, everybody, or whoever has just voted in a split vote',
    aim: restarts,
    restarts: true,
  },
  {
    name: 'disk',
    says: 'makes disks slow, and crashes a majority just after a commit',
    aim: disk,
    restarts: true,
  },
  {name: 'duplicates', says: 'doubles messages and cuts a pair off', aim: strikes.duplicates, restarts: true},
  {
    name: 'clocks',
    says: 'makes the leader’s clock slow and the others fast, and cuts the leader off',
    aim: clocks,
    restarts: true,
  },
  {name: 'kill', says: 'kills the leader once, for good', aim: strikes.kill, restarts: false},
  {
    name: 'members',
    says: 'adds and removes servers across a cut',
    aim: membership(OPERATOR),
    restarts: true,
    spare: true,
  },
  {
    name: 'random',
    says: 'cuts, crashes, pauses and wrong clocks, drawn from the seed',
    script: atRandom,
    restarts: true,
  },
  {name: 'none', says: 'no faults, beside a few messages lost and doubled', restarts: true},
];

/** @throws RangeError for a name that there is not, or rules that say nothing, with what there is */
export function nemesisNamed(name: string): NemesisEntry {
  if (isRuleText(name)) {
    const rules = rulesIn(name);
    return {name, says: rules.map(ruleInWords).join('; '), aim: ruled(rules), restarts: true};
  }
  const entry = nemeses.find((each) => each.name === name);
  if (!entry)
    throw new RangeError(
      `There is no nemesis "${name}"; there are ${nemeses.map((each) => each.name).join(', ')}, and rules, as when:elected/cut/leader/300.`,
    );
  return entry;
}

/** The hunter for a run, where it aims. */
export function hunterOf({aim}: NemesisEntry, setup: RaftSetup): Nemesis | undefined {
  const {servers} = clusterSettings(setup);
  return aim?.({servers, from: FAULTS_FROM, until: QUIET_FROM, chance: new Chance(setup.seed)});
}

function atRandom(setup: RaftSetup): readonly TimedCommand<RaftBody>[] {
  const {servers} = clusterSettings(setup);
  return randomFaults(setup.seed, {nodes: servers, untilMicros: QUIET_FROM, faults: FAULTS});
}

/** Ends every fault: links whole, clocks and disks as they were, and, where `restart` says so, everybody up. */
export function recovery(setup: RaftSetup, restart: boolean): readonly TimedCommand<RaftBody>[] {
  const {servers, quality, disk: diskQuality} = clusterSettings(setup);
  const links = linksAmong(servers);
  const kinds = restart ? (['resume', 'restart'] as const) : (['resume'] as const);
  const perServer = servers.flatMap((node: NodeId) => [
    ...kinds.map((kind) => ({kind, node}) as const),
    {kind: 'clock', node, driftPpm: 0, jumpMicros: 0} as const,
    {kind: 'disk', node, quality: diskQuality} as const,
  ]);
  return [
    {kind: 'heal', links} as const,
    {kind: 'quality', links, quality: {duplicatePpm: quality.duplicatePpm}} as const,
    ...perServer,
  ].map((command) => ({at: QUIET_FROM, command}));
}
