import {trueClock, type Clock} from './clock.ts';
import type {TimedCommand} from './command.ts';
import {blank, type Disk, type DiskQuality} from './disk.ts';
import type {Cause, Entry} from './log.ts';
import {connected, type LinkQuality, type Network} from './network.ts';
import type {Message, NodeId, Protocol} from './protocol.ts';
import {inOrder, insert, type Queue} from './queue.ts';
import {stream} from './stream.ts';
import type {Micros} from './time.ts';

/** Everything that decides a run. Same scenario, same log, on every machine. */
export interface Scenario<State, Body> {
  /** An integer. */
  readonly seed: number;
  readonly nodes: readonly NodeId[];
  readonly protocol: (node: NodeId) => Protocol<State, Body>;
  readonly quality: LinkQuality;
  /** How long disks take to sync; no time at all where nothing is said. */
  readonly disk?: DiskQuality;
  /** What the nemesis and the clients are told to do, and when. */
  readonly script: readonly TimedCommand<Body>[];
}

export interface NodeStatus<State, Body> {
  readonly state: State;
  readonly mode: 'up' | 'paused' | 'crashed';
  readonly clock: Clock;
  readonly disk: Disk;
  /** The timers that are set, each with the sequence number of its place in the queue. */
  readonly timers: Readonly<Record<string, number>>;
  /** What happened to it while it was paused. */
  readonly held: readonly Cause<Body>[];
}

/** The state of a run at one moment: a plain value that is never changed. */
export interface World<State, Body> {
  readonly now: Micros;
  /** The next number for a message or a place in the queue. */
  readonly sequence: number;
  readonly nodes: Readonly<Record<NodeId, NodeStatus<State, Body>>>;
  readonly network: Network;
  readonly queue: Queue<Cause<Body>>;
}

/** The messages that are under way, the next to arrive first. */
export function inFlight<State, Body>(world: World<State, Body>): readonly Message<Body>[] {
  return inOrder(world.queue).flatMap(({item}) => (item.kind === 'deliver' ? [item.message] : []));
}

export function nodeOf<State, Body>(nodes: World<State, Body>['nodes'], id: NodeId): NodeStatus<State, Body> {
  const status = nodes[id];
  if (!status)
    throw new Error(`There is no node "${id}" in this run; there are ${Object.keys(nodes).join(', ')}.`);
  return status;
}

/** The world before its first step: nodes without state yet, the script in the queue. */
export function emptyWorld<State, Body>(scenario: Scenario<State, Body>): World<State, Body> {
  const script = scenario.script.reduce<Queue<Cause<Body>>>(
    (queue, {at, command}, sequence) => insert(queue, {at, sequence, item: {kind: 'command', command}}),
    null,
  );
  const disk = blank(scenario.disk ?? {syncMicros: 0, jitterMicros: 0});
  const nodes = Object.fromEntries(
    scenario.nodes.map((node): [NodeId, NodeStatus<State, Body>] => {
      const [state] = scenario.protocol(node).init(node, stream(scenario.seed, node));
      return [node, {state, mode: 'up', clock: trueClock, disk, timers: {}, held: []}];
    }),
  );
  return {
    now: 0,
    sequence: scenario.script.length,
    nodes,
    network: connected(scenario.quality),
    queue: script,
  };
}

/** A step of a run. */
export interface Step<State, Body> {
  readonly world: World<State, Body>;
  readonly entry: Entry<Body>;
}
