/** Where the marks of the path's picture stand, in SVG units. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly line: {readonly x: number; readonly top: number; readonly bottom: number};
  readonly target: {readonly x: number};
  readonly events: readonly {readonly x: number; readonly y: number; readonly arriveY: number}[];
}

/** How far a message falls on its way: time runs downwards, and no message is instantaneous. */
const fall = 0.62;

/**
 * The path as a space-time diagram: one process line with one event per step, and from each event a message to what
 * the step leads to.
 * @param gap distance between two events; everything else follows from it
 * @param reach distance between the two process lines, in gaps
 */
export function pathGeometry(count: number, gap: number, reach: number): Geometry {
  const radius = gap * 0.24;
  const x = radius + gap * 0.12;
  const targetX = x + gap * reach;
  const events = Array.from({length: count}, (_, index) => {
    const y = radius + gap * 0.1 + index * gap;
    return {x, y, arriveY: y + gap * fall};
  });
  const height = gap * (count - 1 + fall) + 2 * radius + gap * 0.2;
  return {
    width: targetX + gap * 0.16,
    height,
    radius,
    line: {x, top: 0, bottom: height},
    target: {x: targetX},
    events,
  };
}
