import {millis} from '../../../simulation/time.ts';
import {healAll, isolate, leaderOf, type Hunt, type Nemesis, type RaftFault} from './nemesis.ts';

/** How long the clocks run wrong before the leader is cut off: timers that were set before have run out by then. */
const WARM_UP = millis(100);

/**
 * Makes the leader's clock slow and all others fast, and then cuts the leader off: it thinks that it has time, and the
 * others think that they have waited long enough.
 */
export function clocks(hunt: Hunt): Nemesis {
  const {chance, servers} = hunt;
  const set = (slow: string | null): RaftFault[] =>
    servers.map((node) => ({
      kind: 'clock',
      node,
      driftPpm: slow === null ? 0 : node === slow ? -600_000 : 300_000,
      jumpMicros: 0,
    }));
  let phase: 'right' | 'wrong' | 'cut' = 'right';
  let next = hunt.from;
  return {
    look(world) {
      const {now} = world;
      const leader = leaderOf(world);
      if (now < next || now >= hunt.until || !leader) return [];
      if (phase === 'right') {
        phase = 'wrong';
        next = now + WARM_UP;
        return set(leader.node);
      }
      if (phase === 'wrong') {
        phase = 'cut';
        next = now + millis(chance.between(300, 500));
        return [isolate(hunt, [leader.node])];
      }
      phase = 'right';
      next = now + millis(chance.between(100, 200));
      return [healAll(hunt), ...set(null)];
    },
  };
}
