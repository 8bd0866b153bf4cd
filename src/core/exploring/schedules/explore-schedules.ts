import type {Network, Rules} from './rules.ts';
import {firstWorld, moves, worldKey, type Deed, type World} from './world.ts';

/** A world that was found, by what, and from which. */
interface Found {
  readonly world: World;
  readonly deed: Deed | null;
  readonly from: number;
  readonly depth: number;
}

/** One step of a way through the worlds, and what it led to. */
export interface Stage {
  readonly deed: Deed;
  readonly world: World;
}

interface Size {
  /** Different worlds. */
  readonly states: number;
  /** How many steps the farthest of them is away. */
  readonly depth: number;
}

export type Exploration =
  | ({readonly kind: 'exploring'} & Size)
  /** All worlds, and the invariant holds in each. */
  | ({readonly kind: 'holds'} & Size)
  /** A shortest way to a world in which it does not. */
  | ({readonly kind: 'broken'; readonly says: string; readonly way: readonly Stage[]} & Size)
  /** More worlds than allowed: the invariant holds in all that are fewer than `depth` steps away. */
  | ({readonly kind: 'gave-up'} & Size);

/** Worlds that are looked at between two answers. */
const SLICE = 500;

/**
 * All schedules of nodes whose rules are known, breadth first: so the first world that breaks the invariant is as few steps away as
 * any. The last answer is the result.
 */
export function* exploreSchedules(rules: Rules, network: Network, most: number): Generator<Exploration> {
  const first: Found = {world: firstWorld(rules), deed: null, from: -1, depth: 0};
  const found: Found[] = [first];
  const seen = new Set([worldKey(first.world)]);
  const wrong = rules.broken(first.world.states);
  if (wrong !== null) yield {kind: 'broken', says: wrong, way: [], states: 1, depth: 0};
  if (wrong !== null) return;
  // The list grows while it is walked: it is the queue of the search.
  for (const [from, {world, depth}] of found.entries()) {
    for (const {deed, next} of moves(rules, network, world)) {
      const key = worldKey(next);
      if (seen.has(key)) continue;
      if (found.length === most) {
        yield {kind: 'gave-up', states: found.length, depth: depth + 1};
        return;
      }
      seen.add(key);
      found.push({world: next, deed, from, depth: depth + 1});
      const says = rules.broken(next.states);
      if (says === null) continue;
      yield {kind: 'broken', says, way: wayTo(found), states: found.length, depth: depth + 1};
      return;
    }
    if (from % SLICE === SLICE - 1) yield {kind: 'exploring', states: found.length, depth};
  }
  yield {kind: 'holds', states: found.length, depth: found.at(-1)?.depth ?? 0};
}

/** The way to the world that was found last. */
function wayTo(found: readonly Found[]): readonly Stage[] {
  const way: Stage[] = [];
  for (let at = found.at(-1); at?.deed; at = found[at.from]) way.unshift({deed: at.deed, world: at.world});
  return way;
}
