import {linksBetween} from '../../../simulation/nemesis.ts';
import {link, type LinkId} from '../../../simulation/network.ts';
import type {NodeId} from '../../../simulation/protocol.ts';
import {millis, type Micros} from '../../../simulation/time.ts';
import {lastTerm} from '../entry.ts';
import type {RaftServer} from '../server.ts';
import {hasOldEntryOnMajority, holdsAlone, isNewer} from './holders.ts';
import {
  leaderOf,
  linksAmong,
  others,
  upServers,
  type Hunt,
  type Nemesis,
  type RaftFault,
  type RaftWorld,
} from './nemesis.ts';
import type {ConditionName, DeedName, Rule, TargetName} from './rule.ts';

/** Between two strikes of a rule, so that the cluster can come to itself. */
const REST = millis(50);
/** A rule strikes so often in a run and no more. */
const MOST_STRIKES = 40;

/** A nemesis that does what its rules say, each for itself, whenever its condition begins to hold. */
export function ruled(rules: readonly Rule[]): (hunt: Hunt) => Nemesis {
  return (hunt) => {
    const each = rules.map((rule) => new Ruled(rule, hunt));
    return {look: (world) => each.flatMap((one) => one.look(world))};
  };
}

class Ruled implements Nemesis {
  readonly #rule: Rule;
  readonly #hunt: Hunt;
  #end: readonly RaftFault[] = [];
  #next: Micros;
  #strikes = 0;
  /** What the condition held of when it was last looked at: the same thing is struck once. */
  #seen: string | null = null;

  constructor(rule: Rule, hunt: Hunt) {
    this.#rule = rule;
    this.#hunt = hunt;
    this.#next = hunt.from;
  }

  look(world: RaftWorld): readonly RaftFault[] {
    const {now} = world;
    const {until} = this.#hunt;
    if (this.#end.length > 0) return now < this.#next && now < until ? [] : this.#heal(now);
    const holds = whatHolds(this.#rule.when, world);
    const isNew = holds !== null && (holds === '' || holds !== this.#seen);
    if (!isNew || now < this.#next || now >= until || this.#strikes >= MOST_STRIKES) return [];
    const strike = strikeOf(this.#rule, world, this.#hunt);
    if (!strike) return [];
    this.#seen = holds;
    this.#strikes += 1;
    this.#next = now + millis(this.#rule.forMs);
    this.#end = strike.end;
    return strike.begin;
  }

  #heal(now: Micros): readonly RaftFault[] {
    const end = this.#end;
    this.#end = [];
    this.#next = now + REST;
    return end;
  }
}

/** What a condition holds of; empty where it may be struck again and again, null where it does not hold. */
export const whatHolds = (when: ConditionName, world: RaftWorld): string | null => conditionsOf[when](world);

/** What a rule does to a run as it is, and what ends it; null where there is nobody to aim at. */
export function strikeOf({deed, target}: Rule, world: RaftWorld, hunt: Hunt): Strike | null {
  const nodes = targetsOf[target](world, hunt);
  return nodes.length === 0 ? null : deedsOf[deed](nodes, hunt);
}

/** What each condition holds of, so that it is struck once; empty where it may be struck again, null where it does not hold. */
const conditionsOf: Readonly<Record<ConditionName, (world: RaftWorld) => string | null>> = {
  always: () => '',
  elected: (world) => {
    const leader = leaderOf(world);
    return leader ? `${leader.node} ${leader.currentTerm}` : null;
  },
  'old-entry-on-majority': (world) => {
    const leader = leaderOf(world);
    return leader && hasOldEntryOnMajority(leader) ? `${leader.node} ${leader.currentTerm}` : null;
  },
  'sole-holder': (world) => {
    const servers = upServers(world);
    const holder = servers.find(
      (server) => holdsAlone(server, servers) && servers.every((other) => !isNewer(other, server)),
    );
    return holder ? `${holder.node} ${lastTerm(holder.log)} ${holder.log.length}` : null;
  },
  'split-vote': (world) => {
    const terms = upServers(world).flatMap(({state, currentTerm}) =>
      state === 'candidate' ? [currentTerm] : [],
    );
    const split = terms.find((term, place) => terms.indexOf(term) !== place);
    return split === undefined ? null : String(split);
  },
  committed: (world) => {
    const leader = leaderOf(world);
    return leader && leader.commitIndex > 0 ? `${leader.currentTerm} ${leader.commitIndex}` : null;
  },
};

const targetsOf: Readonly<Record<TargetName, (world: RaftWorld, hunt: Hunt) => readonly NodeId[]>> = {
  leader: (world) => leaders(world),
  'leader-pair': (world, hunt) => {
    const [leader] = leaders(world);
    return leader === undefined ? [] : [leader, ...hunt.chance.some(others(hunt, [leader]), 1)];
  },
  newest: (world) => {
    const [first, ...rest] = upServers(world);
    if (!first) return [];
    return [rest.reduce<RaftServer>((best, other) => (isNewer(other, best) ? other : best), first).node];
  },
  follower: (world, hunt) => hunt.chance.some(others(hunt, leaders(world)), 1),
  minority: (world, hunt) =>
    hunt.chance.some(others(hunt, leaders(world)), Math.floor((hunt.servers.length - 1) / 2)),
  majority: (world, hunt) =>
    hunt.chance.some(others(hunt, leaders(world)), Math.floor(hunt.servers.length / 2) + 1),
  all: (_, hunt) => hunt.servers,
};

const leaders = (world: RaftWorld): readonly NodeId[] => {
  const leader = leaderOf(world);
  return leader ? [leader.node] : [];
};

export interface Strike {
  readonly begin: readonly RaftFault[];
  readonly end: readonly RaftFault[];
}

const deedsOf: Readonly<Record<DeedName, (nodes: readonly NodeId[], hunt: Hunt) => Strike>> = {
  cut: (nodes, hunt) => {
    const rest = others(hunt, nodes);
    // Where nobody is left to be cut off from, they are cut off from each other.
    return cutting(rest.length === 0 ? linksAmong(nodes) : linksBetween(nodes, rest));
  },
  deafen: (nodes, hunt) =>
    cutting(nodes.flatMap((node) => others(hunt, [node]).map((other) => link(other, node)))),
  mute: (nodes, hunt) =>
    cutting(nodes.flatMap((node) => others(hunt, [node]).map((other) => link(node, other)))),
  crash: (nodes) => changing(nodes, 'crash', 'restart'),
  pause: (nodes) => changing(nodes, 'pause', 'resume'),
  'slow-disk': (nodes) => ({begin: disks(nodes, 30), end: disks(nodes, 1)}),
  'slow-clock': (nodes) => ({begin: clocks(nodes, -600_000), end: clocks(nodes, 0)}),
};

const cutting = (links: readonly LinkId[]): Strike => ({
  begin: [{kind: 'cut', links}],
  end: [{kind: 'heal', links}],
});

const changing = (nodes: readonly NodeId[], begin: 'crash' | 'pause', end: 'restart' | 'resume'): Strike => ({
  begin: nodes.map((node) => ({kind: begin, node})),
  end: nodes.map((node) => ({kind: end, node})),
});

const disks = (nodes: readonly NodeId[], milliseconds: number): readonly RaftFault[] =>
  nodes.map((node) => ({kind: 'disk', node, quality: {syncMicros: millis(milliseconds)}}));

const clocks = (nodes: readonly NodeId[], driftPpm: number): readonly RaftFault[] =>
  nodes.map((node) => ({kind: 'clock', node, driftPpm, jumpMicros: 0}));
