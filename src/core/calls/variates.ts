import type {Micros} from '../simulation/time.ts';
import {naturalLogarithm} from './logarithm.ts';

/** How the times of a service, or of a pause, are spread round their mean. */
export type Spread = 'constant' | 'exponential' | 'heavy';

/** A number in (0, 1), never one of its ends, from an integer drawn in [0, 2³²). */
export function unit(drawn: number): number {
  return (drawn + 0.5) / 0x1_0000_0000;
}

/** True for `percent` in a hundred numbers drawn. */
export function inPercent(percent: number, drawn: number): boolean {
  return unit(drawn) * 100 < percent;
}

/** A place from 0 to `bound` − 1, each as likely as the others. */
export function placeOf(bound: number, drawn: number): number {
  return Math.floor(unit(drawn) * bound);
}

/**
 * A time with this mean from a number drawn, as whole microseconds. `exponential` is the quantile −mean · ln u. `heavy` is a Pareto
 * distribution of index 2, least value half the mean: its 50th, 95th and 99th percentiles stand as 1.4 : 4.5 : 10, and its
 * variance is infinite. It is cut nowhere; u is at least 2⁻³³, so the longest time is some 46,000 means.
 */
export function spread(kind: Spread, mean: Micros, drawn: number): Micros {
  if (kind === 'constant') return Math.round(mean);
  const u = unit(drawn);
  if (kind === 'exponential') return Math.round(-mean * naturalLogarithm(u));
  return Math.round(mean / (2 * Math.sqrt(u)));
}
