import type {Value} from '../checking/history.ts';
import type {TimedCommand} from '../simulation/command.ts';
import type {LinkQuality} from '../simulation/network.ts';
import type {NodeId, Protocol} from '../simulation/protocol.ts';
import type {Micros} from '../simulation/time.ts';
import type {Scenario} from '../simulation/world.ts';
import {lastWriterWins, type LastWriterWins} from './last-writer-wins.ts';
import type {QuorumReplica} from './quorum/replica.ts';
import {quorumRegister} from './quorum/register.ts';
import {registerClient, type RegisterClient} from './register-client.ts';
import type {RegisterBody} from './register-messages.ts';

/** How the replicas answer. */
export type Policy =
  | {readonly kind: 'last-writer-wins'}
  | {
      readonly kind: 'quorum';
      readonly readQuorum: number;
      readonly writeQuorum: number;
      readonly writeBack: boolean;
    };

/** Replicas of one register, and clients that each talk to one of them. */
export interface ClusterSettings {
  readonly seed: number;
  readonly policy: Policy;
  readonly replicas: readonly NodeId[];
  /** Each client's replica. */
  readonly clients: Readonly<Record<NodeId, NodeId>>;
  readonly initial: Value;
  readonly quality: LinkQuality;
  /** How long a replica tries before it gives up, and how long it waits before it asks again. */
  readonly deadlineMicros: Micros;
  readonly resendMicros: Micros;
  /** How long a client waits; longer than the replica's deadline and the way there and back. */
  readonly timeoutMicros: Micros;
  readonly pauseMicros: Micros;
  readonly script: readonly TimedCommand<RegisterBody>[];
}

export type ClusterState = LastWriterWins | QuorumReplica | RegisterClient;

export type Cluster = Scenario<ClusterState, RegisterBody>;

/** The scenario that a simulation runs. */
export function cluster(settings: ClusterSettings): Cluster {
  const {seed, replicas, clients, quality, script} = settings;
  const names = Object.keys(clients);
  const replica = replicaProtocol(settings);
  const protocols = new Map<NodeId, Protocol<ClusterState, RegisterBody>>();
  for (const node of replicas) protocols.set(node, replica);
  names.forEach((node, place) => {
    protocols.set(node, clientProtocol(settings, node, place, names.length));
  });
  return {
    seed,
    nodes: [...replicas, ...names],
    protocol(node) {
      const protocol = protocols.get(node);
      if (!protocol) throw new Error(`The cluster has no node "${node}".`);
      return protocol;
    },
    quality,
    script,
  };
}

function replicaProtocol(settings: ClusterSettings): Protocol<ClusterState, RegisterBody> {
  const {policy} = settings;
  return policy.kind === 'quorum' ? quorumRegister({...settings, ...policy}) : lastWriterWins(settings);
}

/** Clients write 1, 2, 3 … in turns, so that no two writes have the same value. */
function clientProtocol(
  settings: ClusterSettings,
  node: NodeId,
  place: number,
  count: number,
): Protocol<ClusterState, RegisterBody> {
  const server = settings.clients[node] ?? '';
  return registerClient({...settings, server, nthValue: (k) => 1 + place + k * count});
}
