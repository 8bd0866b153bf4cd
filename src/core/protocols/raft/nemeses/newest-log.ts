import type {NodeId} from '../../../simulation/protocol.ts';
import {millis, type Micros} from '../../../simulation/time.ts';
import {hasOldEntryOnMajority, holdsAlone} from './holders.ts';
import {
  healAll,
  isolate,
  leaderOf,
  linksAmong,
  others,
  upServers,
  type Hunt,
  type Nemesis,
  type RaftFault,
  type RaftWorld,
} from './nemesis.ts';

/** How long it waits for what it needs, before it begins again. */
const PATIENCE = millis(700);

/**
 * Hunts whoever holds the newest log, as figure 8 does. A leader that alone holds an entry is cut off; so is its
 * successor; then the first comes back, with so few others that only it can win. When an entry of an older term is on a
 * majority, by the leader's own count, that leader is cut off and the second one comes back.
 */
export function newestLog(hunt: Hunt): Nemesis {
  return new NewestLog(hunt);
}

class NewestLog implements Nemesis {
  readonly #hunt: Hunt;
  #cut: readonly NodeId[] = [];
  #back = false;
  #since: Micros = 0;

  constructor(hunt: Hunt) {
    this.#hunt = hunt;
    this.#since = hunt.from;
  }

  look(world: RaftWorld): readonly RaftFault[] {
    const {from, until} = this.#hunt;
    if (world.now < from || world.now >= until) return [];
    if (this.#cut.length > 0 && world.now > this.#since + PATIENCE) return this.#restart(world.now);
    if (this.#cut.length < 2) return this.#cutSoleHolder(world);
    return this.#back ? this.#strikeOldEntry(world) : [];
  }

  #cutSoleHolder(world: RaftWorld): readonly RaftFault[] {
    const leader = leaderOf(world);
    if (!leader || this.#cut.includes(leader.node) || !holdsAlone(leader, upServers(world))) return [];
    this.#cut = [...this.#cut, leader.node];
    this.#since = world.now;
    return this.#cut.length < 2 ? [isolate(this.#hunt, [leader.node])] : this.#bringBackFirst(leader.node);
  }

  /** The first that was cut off comes back to just enough others for a majority. */
  #bringBackFirst(second: NodeId): readonly RaftFault[] {
    const [first = ''] = this.#cut;
    const {servers} = this.#hunt;
    const rest = servers.filter((server) => server !== first && server !== second);
    const partners = rest.slice(0, Math.floor(servers.length / 2));
    this.#back = true;
    const group = [first, ...partners];
    return [isolate(this.#hunt, group), {kind: 'heal', links: linksAmong(group)}];
  }

  #strikeOldEntry(world: RaftWorld): readonly RaftFault[] {
    const leader = leaderOf(world);
    const [first] = this.#cut;
    if (leader?.node !== first || !leader || !hasOldEntryOnMajority(leader)) return [];
    const rest = others(this.#hunt, [leader.node]);
    this.#since = world.now;
    this.#back = false;
    return [isolate(this.#hunt, [leader.node]), {kind: 'heal', links: linksAmong(rest)}];
  }

  #restart(now: Micros): readonly RaftFault[] {
    this.#cut = [];
    this.#back = false;
    this.#since = now;
    return [healAll(this.#hunt)];
  }
}
