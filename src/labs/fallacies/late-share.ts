import type {Outcome} from '../../core/calls/measures.ts';

const LATE_MICROS = 10e6;

/** Calls of the last ten seconds that were answered, of a hundred: whether a service is up at the end, whatever was before. */
export function lateShare({calls}: Pick<Outcome, 'calls'>): number {
  const end = Math.max(0, ...calls.map(({at}) => at));
  const last = calls.filter(({at}) => at >= end - LATE_MICROS);
  return (100 * last.filter(({ok}) => ok).length) / Math.max(1, last.length);
}
