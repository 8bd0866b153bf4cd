import {stampsOfDrawing, type Drawing} from './drawing.ts';
import type {Stamps} from './stamps.ts';
import {relationOf} from './vector.ts';

export interface Pair {
  readonly one: string;
  readonly other: string;
  /** Whether a path leads from `one` to `other`; else the two are concurrent, and `one` is drawn above. */
  readonly isOrdered: boolean;
  readonly stamps: readonly [Stamps, Stamps];
}

/** All pairs of a drawing's events, each once; where one happened before the other it comes first. */
export function pairsOf(drawing: Drawing): readonly Pair[] {
  const stamps = stampsOfDrawing(drawing);
  return drawing.events.flatMap(({id: one}, place) =>
    // Causes stand above their effects, so no path leads upwards.
    drawing.events.slice(place + 1).flatMap(({id: other}): Pair[] => {
      const [left, right] = [stamps.get(one), stamps.get(other)];
      if (!left || !right) return [];
      const isOrdered = relationOf(left.vector, right.vector) === 'before';
      return [{one, other, isOrdered, stamps: [left, right]}];
    }),
  );
}

/** Pairs of which the wall clock says that the effect came first. */
export function wallInversions(drawing: Drawing): readonly Pair[] {
  return pairsOf(drawing).filter(
    ({isOrdered, stamps: [cause, effect]}) => isOrdered && cause.wall > effect.wall,
  );
}

/** By how much the Lamport numbers of two concurrent events differ at most; nought where no two are concurrent. */
export function widestGap(drawing: Drawing): number {
  const gaps = pairsOf(drawing)
    .filter(({isOrdered}) => !isOrdered)
    .map(({stamps: [left, right]}) => Math.abs(left.lamport - right.lamport));
  return Math.max(0, ...gaps);
}
