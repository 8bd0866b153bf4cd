import {millis} from '../../../simulation/time.ts';
import {healAll, isolate, leaderOf, upServers, type Hunt, type Nemesis, type RaftFault} from './nemesis.ts';

/**
 * Cuts the leader off, waits until the others have a new one while the old one still takes itself for it, and heals
 * just then: the old leader hears of the new term while it still waits for its disk, which is slow.
 */
export function race(hunt: Hunt): Nemesis {
  let aim: string | null = null;
  let since = 0;
  return {
    look(world) {
      const {now} = world;
      if (aim === null) {
        const leader = leaderOf(world);
        if (!leader || now < Math.max(hunt.from, since) || now >= hunt.until) return [];
        aim = leader.node;
        since = now;
        return [isolate(hunt, [aim]), slow(aim, 350)];
      }
      const deposed = upServers(world).some(({node, state}) => node === aim && state === 'leader');
      const isOver = deposed && leaderOf(world)?.node !== aim;
      if (!isOver && now < since + millis(500)) return [];
      const healed = aim;
      aim = null;
      since = now + millis(hunt.chance.between(400, 600));
      return [healAll(hunt), slow(healed, 1)];
    },
  };
}

const slow = (node: string, milliseconds: number): RaftFault => ({
  kind: 'disk',
  node,
  quality: {syncMicros: millis(milliseconds)},
});
