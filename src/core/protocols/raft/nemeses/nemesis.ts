import type {Command} from '../../../simulation/command.ts';
import {linksBetween} from '../../../simulation/nemesis.ts';
import {link, type LinkId} from '../../../simulation/network.ts';
import type {NodeId} from '../../../simulation/protocol.ts';
import {below, draw, stream, type Stream} from '../../../simulation/stream.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {World} from '../../../simulation/world.ts';
import type {RaftState} from '../cluster.ts';
import type {RaftBody} from '../messages.ts';
import type {RaftServer} from '../server.ts';

export type RaftWorld = World<RaftState, RaftBody>;
export type RaftFault = Command<RaftBody>;

/** Looks at a run after every event, and says what it does to it now. */
export interface Nemesis {
  look(world: RaftWorld): readonly RaftFault[];
}

/** What a nemesis is given: the servers of the run, the time it has, and chance of its own. */
export interface Hunt {
  readonly servers: readonly NodeId[];
  readonly from: Micros;
  readonly until: Micros;
  readonly chance: Chance;
}

/** A stream of chance that remembers its place. */
export class Chance {
  readonly #stream: Stream;
  #drawn = 0;

  constructor(seed: number) {
    this.#stream = stream(seed, 'aimed nemesis');
  }

  /** An integer from `least` to less than `most`. */
  between(least: number, most: number): number {
    return least + below(most - least, draw(this.#stream, this.#drawn++));
  }

  one<Item>(items: readonly Item[]): Item | undefined {
    return items[this.between(0, Math.max(1, items.length))];
  }

  /** `count` of the items, in an order of chance. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    const left = [...items];
    return Array.from(
      {length: Math.min(count, items.length)},
      () => left.splice(this.between(0, left.length), 1)[0],
    ).filter((item) => item !== undefined);
  }
}

/** The servers that are up. */
export function upServers(world: RaftWorld): readonly RaftServer[] {
  return Object.values(world.nodes).flatMap(({state, mode}) =>
    state.role === 'server' && mode === 'up' ? [state] : [],
  );
}

/** The leader of the largest term among the servers that are up. */
export function leaderOf(world: RaftWorld): RaftServer | undefined {
  return upServers(world)
    .filter(({state}) => state === 'leader')
    .sort((a, b) => b.currentTerm - a.currentTerm)[0];
}

/** Cuts some servers off from all others. */
export function isolate(hunt: Hunt, group: readonly NodeId[]): RaftFault {
  return {kind: 'cut', links: linksBetween(group, others(hunt, group))};
}

/** Every link between two of the servers. */
export function linksAmong(servers: readonly NodeId[]): readonly LinkId[] {
  return servers.flatMap((src) => servers.filter((dest) => dest !== src).map((dest) => link(src, dest)));
}

/** All links between servers work again. */
export function healAll({servers}: Hunt): RaftFault {
  return {kind: 'heal', links: linksAmong(servers)};
}

export function others({servers}: Hunt, group: readonly NodeId[]): readonly NodeId[] {
  return servers.filter((server) => !group.includes(server));
}
