import type {RaftServer} from '../../core/protocols/raft/server.ts';
import type {RaftState} from '../../core/protocols/raft/cluster.ts';
import {serversOf} from '../../core/protocols/raft/cluster.ts';
import type {RaftBody} from '../../core/protocols/raft/messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import {link, type LinkId} from '../../core/simulation/network.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';
import {millis} from '../../core/simulation/time.ts';
import type {World} from '../../core/simulation/world.ts';

export type RaftWorld = World<RaftState, RaftBody>;
export type Fault = Command<RaftBody>;

/** The servers of a run, by name. */
export const serverIds = (world: RaftWorld): readonly NodeId[] =>
  serversOf(world.nodes).map(({node}) => node);

export function up(world: RaftWorld): readonly RaftServer[] {
  return serversOf(world.nodes).filter(({node}) => world.nodes[node]?.mode === 'up');
}

/** The leader of the largest term. */
export function leaderIn(world: RaftWorld): RaftServer | undefined {
  return up(world)
    .filter(({state}) => state === 'leader')
    .sort((a, b) => b.currentTerm - a.currentTerm)[0];
}

export const rest = (world: RaftWorld, group: readonly NodeId[]): readonly NodeId[] =>
  serverIds(world).filter((server) => !group.includes(server));

/** Cuts some servers off from all others; nothing where there is nobody to cut off. */
export function cutOff(world: RaftWorld, group: readonly (NodeId | undefined)[]): readonly Fault[] {
  const known = group.filter((node) => node !== undefined);
  if (known.length === 0) return [];
  return [{kind: 'cut', links: linksBetween(known, rest(world, known))}];
}

export function allLinks(world: RaftWorld): readonly LinkId[] {
  const servers = serverIds(world);
  return servers.flatMap((src) => servers.filter((dest) => dest !== src).map((dest) => link(src, dest)));
}

/** Every link works again, and everybody is up, with a clock at the right speed and a quick disk. */
export function healAll(world: RaftWorld): readonly Fault[] {
  const links = allLinks(world);
  const each = serverIds(world).flatMap((node): readonly Fault[] => {
    const mode = world.nodes[node]?.mode;
    return mode === 'crashed' ? [{kind: 'restart', node}] : mode === 'paused' ? [{kind: 'resume', node}] : [];
  });
  const clocks = serverIds(world)
    .filter((node) => world.nodes[node]?.clock.driftPpm !== 0)
    .map((node): Fault => ({kind: 'clock', node, driftPpm: 0, jumpMicros: 0}));
  const disks = serverIds(world)
    .filter((node) => (world.nodes[node]?.disk.quality.syncMicros ?? 0) > millis(1))
    .map((node): Fault => ({kind: 'disk', node, quality: {syncMicros: millis(1), jitterMicros: millis(1)}}));
  const cut = Object.keys(world.network.cut).length > 0;
  return [...(cut ? [{kind: 'heal', links} as const] : []), ...each, ...clocks, ...disks];
}
