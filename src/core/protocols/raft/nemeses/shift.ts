import {millis, type Micros} from '../../../simulation/time.ts';
import type {Hunt, Nemesis, RaftFault, RaftWorld} from './nemesis.ts';

/** A fault and what ends it. */
export interface Strike {
  readonly begin: readonly RaftFault[];
  readonly end: readonly RaftFault[];
  /** How long it lasts; drawn where nothing is said. */
  readonly lasts?: Micros;
}

/**
 * A nemesis that strikes, waits, ends its fault, waits, and strikes again, from the beginning of its time to the end.
 * `strike` looks at the run and says what to do, or null: not yet.
 */
export function striking(hunt: Hunt, strike: (world: RaftWorld) => Strike | null): Nemesis {
  const {chance, from, until} = hunt;
  let under: Strike | null = null;
  let next = from;
  return {
    look(world) {
      const {now} = world;
      if (under) {
        if (now < next && now < until) return [];
        const {end} = under;
        under = null;
        next = now + chance.between(millis(50), millis(250));
        return end;
      }
      if (now < next || now >= until) return [];
      under = strike(world);
      if (!under) return [];
      next = now + (under.lasts ?? chance.between(millis(150), millis(600)));
      return under.begin;
    },
  };
}
