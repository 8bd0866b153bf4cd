import {callsOf, type ClientEvent} from '../event.ts';
import {anomaly, judged, type Judgement} from './judgement.ts';

/** Whole numbers from the first to the second. */
export type Interval = readonly [number, number];

/**
 * Whether every final read is a sum that is possible: of all that was certainly added, and of any part of what may have been.
 * Earlier reads may be stale, and are not judged, as in Maelstrom.
 */
export function judgeCounter(events: readonly ClientEvent[]): Judgement {
  const calls = callsOf(events);
  const adds = calls.filter(({f}) => f === 'add');
  const sumOf = (outcome: string) =>
    adds.filter((add) => add.outcome === outcome).map(({asked}) => Number(asked));
  const certain = sumOf('ok').reduce((sum, each) => sum + each, 0);
  const possible = possibleSums(certain, sumOf('info'));
  const finals = calls.filter(({f, final, outcome}) => f === 'read' && final && outcome === 'ok');
  const wrong = finals.filter(
    ({answer}) => !possible.some(([least, most]) => isWithin(Number(answer), least, most)),
  );
  const told = possible
    .map(([least, most]) => (least === most ? String(least) : `${least} to ${most}`))
    .join(', ');
  return judged(
    anomaly(
      'impossible value',
      `A final read is none of the sums that are possible: ${told}.`,
      wrong.map(({node, answer}) => ({node, value: answer})),
    ),
    {finalReads: finals.map(({answer}) => answer), possible: possible.map((each) => [...each])},
    finals.length === 0 ? 'Unknown: no final read succeeded, so nothing is known of the sum.' : null,
  );
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** All sums of `certain` and any of `deltas`, as intervals from small to great. */
export function possibleSums(certain: number, deltas: readonly number[]): readonly Interval[] {
  return deltas.reduce<readonly Interval[]>(
    (sums, delta) =>
      joined([...sums, ...sums.map(([least, most]): Interval => [least + delta, most + delta])]),
    [[certain, certain]],
  );
}

/** Joins what overlaps or is next to another. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const all: Interval[] = [];
  for (const [least, most] of [...intervals].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last !== undefined && least <= last[1] + 1) all[all.length - 1] = [last[0], Math.max(last[1], most)];
    else all.push([least, most]);
  }
  return all;
}
