import {millis} from '../../../simulation/time.ts';
import {leaderOf, upServers, type Hunt, type Nemesis, type RaftFault} from './nemesis.ts';
import {striking} from './shift.ts';

/**
 * Makes every disk slow and cuts the power of a majority just when an entry has been committed: of those whose copy is
 * not on disk yet, where there are any. What had not been synced is lost.
 */
export function disk(hunt: Hunt): Nemesis {
  let slowed = false;
  let committed = 0;
  const most = Math.floor(hunt.servers.length / 2) + 1;
  const strikes = striking(hunt, (world) => {
    const leader = leaderOf(world);
    if (!leader || leader.commitIndex <= committed) return null;
    committed = leader.commitIndex;
    const unsafe = upServers(world)
      .filter(({durableIndex, log}) => durableIndex < Math.min(log.length, leader.commitIndex))
      .map(({node}) => node);
    if (unsafe.length === 0 && hunt.chance.between(0, 12) > 0) return null;
    const rest = hunt.servers.filter((server) => !unsafe.includes(server));
    const nodes = [...unsafe, ...hunt.chance.some(rest, Math.max(0, most - unsafe.length))];
    return {
      begin: nodes.map((node) => ({kind: 'crash', node})),
      end: nodes.map((node) => ({kind: 'restart', node})),
      lasts: millis(hunt.chance.between(20, 200)),
    };
  });
  return {
    look(world) {
      if (!slowed && world.now >= hunt.from) {
        slowed = true;
        return hunt.servers.map((node): RaftFault => {
          return {kind: 'disk', node, quality: {syncMicros: millis(30), jitterMicros: millis(20)}};
        });
      }
      return strikes.look(world);
    },
  };
}
