import type {ClientEvent} from '../event.ts';
import type {Json} from '../json.ts';

/** `final` at the end of what is asked after the faults are healed. */
export type Line = readonly [
  process: number,
  type: ClientEvent['type'],
  f: string,
  value?: Json,
  key?: Json,
  final?: 'final',
];

/** A history written by hand: one event per line, a millisecond apart, on a node for each of three processes. */
export function history(...lines: readonly Line[]): ClientEvent[] {
  return lines.map(([process, type, f, value = null, key = null, final], place) => ({
    process,
    type,
    f,
    value,
    ...(key === null ? {} : {key}),
    ...(final === undefined ? {} : {final: true}),
    time: 1000 * place,
    node: `n${process % 3}`,
  }));
}
