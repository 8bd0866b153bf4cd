import type {DiskQuality} from '../../simulation/disk.ts';
import type {LinkQuality} from '../../simulation/network.ts';
import type {NodeId, Protocol} from '../../simulation/protocol.ts';
import type {Scenario} from '../../simulation/world.ts';
import {raftClient, type RaftClient, type RaftClientSettings} from './client.ts';
import type {RaftBody} from './messages.ts';
import {raft} from './raft.ts';
import type {RaftServer} from './server.ts';
import type {RaftSettings} from './settings.ts';

export interface RaftClusterSettings extends RaftSettings, Omit<RaftClientSettings, 'servers'> {
  readonly seed: number;
  /** Members, and servers that may become members. */
  readonly servers: readonly NodeId[];
  readonly clients: readonly NodeId[];
  readonly quality: LinkQuality;
  readonly disk: DiskQuality;
}

export type RaftState = RaftServer | RaftClient;
export type RaftCluster = Scenario<RaftState, RaftBody>;

/** Servers that replicate one register, and clients that use it. */
export function raftCluster(settings: RaftClusterSettings): RaftCluster {
  const {seed, servers, clients, quality, disk} = settings;
  const server = raft(settings);
  const protocols = new Map<NodeId, Protocol<RaftState, RaftBody>>();
  for (const node of servers) protocols.set(node, server);
  clients.forEach((node, place) => protocols.set(node, raftClient(settings, place)));
  return {
    seed,
    nodes: [...servers, ...clients],
    protocol(node) {
      const protocol = protocols.get(node);
      if (!protocol) throw new Error(`The cluster has no node "${node}".`);
      return protocol;
    },
    quality,
    disk,
    script: [],
  };
}

/** The servers of a run with their states, those that have crashed with what survived. */
export function serversOf(
  states: Readonly<Record<NodeId, {readonly state: RaftState}>>,
): readonly RaftServer[] {
  return Object.values(states).flatMap(({state}) => (state.role === 'server' ? [state] : []));
}
