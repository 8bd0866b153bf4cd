import type {Hybrid} from '../../core/simulation/clocks/hybrid.ts';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';
import type {Vector} from '../../core/simulation/clocks/vector.ts';
import type {ClockName} from './clock-names.ts';

/** Milliseconds to the microsecond, as far as there are any. */
export const inMillis = (micros: number): string => `${micros / 1000} ms`.replace('-', '−');

/** A vector as it is written: the counts in the order of the processes. A label breaks at spaces, so it has none. */
export function vectorInWords(vector: Vector, processes: readonly string[]): string {
  return `[${processes.map((process) => vector[process] ?? 0).join(',')}]`;
}

const hybridInWords = ({time, count}: Hybrid): string => `(${inMillis(time)}, ${count})`;

/** What the clock that is shown says of an event; nothing where none is. */
export function stampInWords(
  {lamport, vector, hybrid, wall}: Stamps,
  clock: ClockName,
  processes: readonly string[],
): string {
  switch (clock) {
    case 'both':
      return `${lamport} ${vectorInWords(vector, processes)}`;
    case 'lamport':
      return String(lamport);
    case 'vector':
      return vectorInWords(vector, processes);
    case 'hybrid':
      return hybridInWords(hybrid);
    case 'wall':
      return inMillis(wall);
    case 'none':
      return '';
  }
}

/** The clocks that a table shows, in the order of its columns. */
export const columns = ['lamport', 'vector', 'hybrid', 'wall'] as const;

export type Column = (typeof columns)[number];

/** The head of each column. */
export const heads: Readonly<Record<Column, string>> = {
  lamport: 'Lamport',
  vector: 'Vector',
  hybrid: 'Hybrid',
  wall: 'Wall clock',
};
