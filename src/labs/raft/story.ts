import type {Moment} from '../../core/protocols/raft/run/chronicle.ts';
import {serversOf} from '../../core/protocols/raft/cluster.ts';
import {cutOff, healAll, leaderIn, serverIds, type Fault, type RaftWorld} from './faults.ts';

/** One step of a story: what is done to the run as it is, and until when it then goes on by itself. */
export interface StoryStep {
  readonly label: string;
  readonly acts: (world: RaftWorld) => readonly Fault[];
  /** @param since what has happened after the step was taken, in order */
  readonly isReached: (world: RaftWorld, since: readonly Moment[]) => boolean;
}

/** Somebody was elected, and after that a client was answered. */
function servesAgain(_: RaftWorld, since: readonly Moment[]): boolean {
  const elected = since.findIndex(({kind}) => kind === 'elected');
  return (
    elected >= 0 && since.slice(elected).some((each) => each.kind === 'told' && each.event.type === 'ok')
  );
}

/** All servers are in one term, one of them leads, and all know what was committed before they were whole again. */
function isOneAgain(world: RaftWorld, since: readonly Moment[]): boolean {
  const servers = serversOf(world.nodes);
  const leaders = servers.filter(({state}) => state === 'leader');
  const oneTerm = new Set(servers.map(({currentTerm}) => currentTerm)).size === 1;
  const committed = since.find((each) => each.kind === 'committed');
  const known = committed?.kind === 'committed' ? committed.index : Infinity;
  return oneTerm && leaders.length === 1 && servers.every(({commitIndex}) => commitIndex >= known);
}

export const isolateLeader: StoryStep = {
  label: 'Isolate the leader',
  acts: (world) => cutOff(world, [leaderIn(world)?.node]),
  isReached: servesAgain,
};

export const heal: StoryStep = {
  label: 'Let it back in',
  acts: healAll,
  isReached: isOneAgain,
};

export const againWithOne: StoryStep = {
  label: 'Isolate the leader with one follower',
  acts: (world) => {
    const leader = leaderIn(world)?.node;
    return cutOff(world, [leader, serverIds(world).find((node) => node !== leader)]);
  },
  isReached: servesAgain,
};
