import {lastTerm} from '../../core/protocols/raft/entry.ts';
import {link} from '../../core/simulation/network.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';
import {millis} from '../../core/simulation/time.ts';
import {allLinks, cutOff, leaderIn, rest, serverIds, up, type Fault, type RaftWorld} from './faults.ts';

/** Whoever's log would win a vote (figure 2, RequestVote): of several the first. */
function newest(world: RaftWorld): NodeId | undefined {
  const sorted = [...up(world)].sort(
    (a, b) => lastTerm(b.log) - lastTerm(a.log) || b.log.length - a.log.length,
  );
  return sorted[0]?.node;
}

function oneWay(world: RaftWorld, isHeard: boolean): readonly Fault[] {
  const leader = leaderIn(world)?.node;
  if (leader === undefined) return [];
  const links = rest(world, [leader]).map((other) => (isHeard ? link(other, leader) : link(leader, other)));
  return [{kind: 'cut', links}];
}

const ofAll = (world: RaftWorld, kind: 'crash' | 'restart'): readonly Fault[] =>
  serverIds(world).map((node) => ({kind, node}));

const drift = (world: RaftWorld): readonly Fault[] => {
  const leader = leaderIn(world)?.node;
  if (leader === undefined) return [];
  return serverIds(world).map((node) => ({
    kind: 'clock',
    node,
    driftPpm: node === leader ? -600_000 : 300_000,
    jumpMicros: 0,
  }));
};

export interface Aim {
  readonly name: string;
  readonly label: string;
  /** What is done to the run as it is; nothing where there is no aim. */
  readonly strike: (world: RaftWorld) => readonly Fault[];
}

/** Everything that the reader may aim at. */
export const aims: readonly Aim[] = [
  {name: 'leader', label: 'Cut the leader off', strike: (world) => cutOff(world, [leaderIn(world)?.node])},
  {
    name: 'leader-pair',
    label: 'Cut the leader off with one follower',
    strike: (world) => {
      const leader = leaderIn(world)?.node;
      return leader === undefined ? [] : cutOff(world, [leader, rest(world, [leader])[0]]);
    },
  },
  {
    name: 'newest-log',
    label: 'Cut off whoever has the newest log',
    strike: (world) => cutOff(world, [newest(world)]),
  },
  {
    name: 'minority',
    label: 'Cut a minority off, without the leader',
    strike: (world) => {
      const others = rest(world, [leaderIn(world)?.node ?? '']);
      return cutOff(world, others.slice(0, Math.floor((serverIds(world).length - 1) / 2)));
    },
  },
  {name: 'deaf', label: 'Let the leader hear nobody', strike: (world) => oneWay(world, true)},
  {name: 'mute', label: 'Let nobody hear the leader', strike: (world) => oneWay(world, false)},
  {
    name: 'kill',
    label: 'Crash the leader',
    strike: (world) => {
      const leader = leaderIn(world)?.node;
      return leader === undefined ? [] : [{kind: 'crash', node: leader}];
    },
  },
  {
    name: 'blackout',
    label: 'Cut the power of all for a moment',
    strike: (world) => [...ofAll(world, 'crash'), ...ofAll(world, 'restart')],
  },
  {
    name: 'disk',
    label: 'Make every disk slow',
    strike: (world) =>
      serverIds(world).map((node) => ({
        kind: 'disk',
        node,
        quality: {syncMicros: millis(30), jitterMicros: millis(20)},
      })),
  },
  {
    name: 'duplicates',
    label: 'Double half of the messages',
    strike: (world) => [{kind: 'quality', links: allLinks(world), quality: {duplicatePpm: 500_000}}],
  },
  {name: 'clocks', label: 'Slow the leader’s clock, speed the others’ up', strike: drift},
];
