import {leaderOf, upServers, type Hunt, type Nemesis, type RaftFault, type RaftWorld} from './nemesis.ts';
import {striking} from './shift.ts';

/**
 * Restarts servers: whoever has just voted while another candidate of the term is left, all at once, or the leader.
 */
export function restarts(hunt: Hunt): Nemesis {
  const struck = new Set<string>();
  const strikes = striking(hunt, (world) => {
    const aim = leaderOf(world);
    if (!aim) return null;
    const everybody = hunt.chance.between(0, 3) === 0;
    const nodes = everybody ? hunt.servers : [aim.node];
    return {
      begin: nodes.map((node) => ({kind: 'crash', node})),
      end: nodes.map((node) => ({kind: 'restart', node})),
    };
  });
  return {
    look(world) {
      if (world.now >= hunt.from && world.now < hunt.until) {
        const voter = voterInSplit(world);
        const key = `${voter?.node} ${voter?.currentTerm}`;
        if (voter && !struck.has(key)) {
          struck.add(key);
          return bounce(voter.node);
        }
      }
      return strikes.look(world);
    },
  };
}

const bounce = (node: string): RaftFault[] => [
  {kind: 'crash', node},
  {kind: 'restart', node},
];

/** A server that has voted for one of two candidates of its term. */
function voterInSplit(world: RaftWorld) {
  const servers = upServers(world);
  const candidates = servers.filter(({state}) => state === 'candidate' || state === 'leader');
  return servers.find(
    ({votedFor, node, currentTerm}) =>
      votedFor !== null &&
      votedFor !== node &&
      candidates.some((other) => other.node !== votedFor && other.currentTerm === currentTerm),
  );
}
