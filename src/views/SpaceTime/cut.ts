import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {EDGE, ROW} from './measures.ts';
import type {PlacedEvent, Point} from './placed.ts';

/** So far below an event the cut runs: before whatever comes next in its process. */
const BELOW = ROW * 0.36;

interface Columns {
  readonly xs: readonly number[];
  readonly width: number;
}

/** A line through all processes, below the last event of each that is in the cut. */
export function cutLine(
  {processes, cut}: SpaceTimeDiagram,
  events: readonly PlacedEvent[],
  {xs, width}: Columns,
): Point[] {
  if (!cut) return [];
  const heights = processes.map(({id}) => {
    const last = events.find(({thing}) => thing.process === id && cut.includes(thing.id));
    if (!last) throw new Error(`The cut names no event of the process "${id}".`);
    return last.at.y + BELOW;
  });
  return [
    {x: EDGE, y: heights[0] ?? 0},
    ...heights.map((y, process) => ({x: xs[process] ?? 0, y})),
    {x: width - EDGE, y: heights.at(-1) ?? 0},
  ];
}
