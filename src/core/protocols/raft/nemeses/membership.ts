import type {NodeId} from '../../../simulation/protocol.ts';
import {millis, type Micros} from '../../../simulation/time.ts';
import type {ClientOperation} from '../messages.ts';
import {
  healAll,
  isolate,
  leaderOf,
  linksAmong,
  others,
  type Hunt,
  type Nemesis,
  type RaftFault,
  type RaftWorld,
} from './nemesis.ts';

const PATIENCE = millis(900);

/**
 * The story of Ongaro's note: the leader is cut off with a spare server, which an operator asks it to add. The others
 * elect another; it is cut off with one follower and asked to remove the old leader. Meanwhile the old leader, the spare
 * and the one that is left have a majority too.
 */
export function membership(operator: NodeId): (hunt: Hunt) => Nemesis {
  return (hunt) => new Membership(hunt, operator);
}

class Membership implements Nemesis {
  private readonly spare: NodeId;
  /** The leader that was cut off. */
  private old: NodeId | null = null;
  private isSplit = false;
  private since: Micros = 0;

  constructor(
    private readonly hunt: Hunt,
    private readonly operator: NodeId,
  ) {
    this.spare = hunt.servers.at(-1) ?? '';
  }

  look(world: RaftWorld): readonly RaftFault[] {
    const {hunt, old, since} = this;
    if (world.now < Math.max(hunt.from, since) || world.now >= hunt.until) return [];
    const leader = leaderOf(world);
    if (old === null) return this.cutOff(leader, world.now);
    if (!this.isSplit && leader && leader.node !== old) return this.split(leader.node, old, world.now);
    if (world.now < since + PATIENCE) return [];
    this.old = null;
    this.isSplit = false;
    this.since = world.now + millis(300);
    return [healAll(hunt)];
  }

  private cutOff(leader: ReturnType<typeof leaderOf>, now: Micros): readonly RaftFault[] {
    const {hunt, spare} = this;
    if (!leader || leader.node === spare || leader.members.includes(spare)) return [];
    this.old = leader.node;
    this.since = now;
    return [isolate(hunt, [leader.node, spare]), this.ask({f: 'add', server: spare})];
  }

  private split(leader: NodeId, old: NodeId, now: Micros): readonly RaftFault[] {
    const {hunt, spare} = this;
    this.isSplit = true;
    this.since = now;
    const follower = hunt.chance.some(others(hunt, [old, spare, leader]), 1);
    const group = [leader, ...follower];
    const rest = others(hunt, group);
    return [
      isolate(hunt, group),
      {kind: 'heal', links: linksAmong(rest)},
      this.ask({f: 'remove', server: old}),
    ];
  }

  private ask(operation: ClientOperation): RaftFault {
    return {kind: 'tell', node: this.operator, body: {type: 'ask', operation}};
  }
}
