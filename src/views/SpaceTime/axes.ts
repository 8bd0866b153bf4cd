import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {LABEL_GAP, linesOf, widthOf} from './labels.ts';
import {EDGE, LINE_HEIGHT, ROW, TOP, type Room} from './measures.ts';
import type {Spacing} from './placed.ts';

/** The heights of the events' times, in the wanted spacing. */
export function rows(diagram: SpaceTimeDiagram, spacing: Spacing, room: Room): (at: number) => number {
  const lines = Math.max(1, ...diagram.events.map((event) => linesOf(event, room).length));
  // A label of three lines would reach into the next row.
  const height = Math.max(ROW, lines * LINE_HEIGHT + LINE_HEIGHT / 2);
  const times = [...new Set(diagram.events.map(({at}) => at))].sort((left, right) => left - right);
  const [earliest = 0] = times;
  const latest = times.at(-1) ?? earliest;
  if (spacing === 'order' || latest === earliest) return (at) => TOP + times.indexOf(at) * height;
  const scale = ((times.length - 1) * height) / (latest - earliest);
  return (at) => TOP + (at - earliest) * scale;
}

/** Only the first process has its labels on the left; so arrows and labels seldom meet. */
export const sideOf = (process: number, processes: number): 'left' | 'right' =>
  process === 0 && processes > 1 ? 'left' : 'right';

interface Columns {
  /** The x of each process. */
  readonly xs: readonly number[];
  readonly width: number;
}

/** Where the process lines stand, with room for the labels on their sides. */
export function columns({processes, events}: SpaceTimeDiagram, room: Room): Columns {
  const {column} = room;
  const rooms = processes.map(({id, label}, process) => {
    const labels = events
      .filter((event) => event.process === id)
      .map((event) => widthOf(linesOf(event, room)));
    const widest = Math.max(0, ...labels);
    const isLeft = sideOf(process, processes.length) === 'left';
    return {left: isLeft ? widest : 0, right: isLeft ? 0 : widest, head: widthOf([label]) / 2 + EDGE};
  });
  const margin = (labels: number, head: number) =>
    Math.max(labels + (labels > 0 ? LABEL_GAP : 0), head) + EDGE;
  const [first, last] = [rooms[0], rooms.at(-1)];
  const xs: number[] = [];
  for (const [process] of rooms.entries()) {
    const before = xs[process - 1];
    xs.push(
      before === undefined
        ? margin(first?.left ?? 0, first?.head ?? EDGE)
        : before + column + Math.max(0, (rooms[process - 1]?.right ?? 0) - column * 0.55),
    );
  }
  return {xs, width: (xs.at(-1) ?? 0) + margin(last?.right ?? 0, last?.head ?? EDGE)};
}
