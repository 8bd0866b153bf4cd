import type {Micros} from '../time.ts';

/** A time near the wall clock's, and a counter for what happens while that stands still. */
export interface Hybrid {
  readonly time: Micros;
  readonly count: number;
}

/**
 * The hybrid logical clock of Kulkarni, Demirbas, Madappa, Avva and Leone (OPODIS 2014, figure 5), for an event at
 * which the process' own clock shows `wall`. If a happened before b, then HLC(a) < HLC(b); and `time` is never before
 * the wall clock, nor further ahead of it than the clocks of two processes are apart.
 *
 * @param before the stamps of the event before on the same process and of the events whose messages it receives.
 */
export function hybrid(wall: Micros, before: readonly Hybrid[]): Hybrid {
  const newest = Math.max(...before.map(({time}) => time));
  if (before.length === 0 || wall > newest) return {time: wall, count: 0};
  const counts = before.filter(({time}) => time === newest).map(({count}) => count);
  return {time: newest, count: 1 + Math.max(...counts)};
}
