import type {Diagram, DiagramArrow, DiagramNode} from './diagram.ts';

const COLUMN = 150;
const ROW = 104;
const MARGIN_X = 84;
const MARGIN_Y = 40;
export const RADIUS = 25;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const place = ({column, row}: DiagramNode): Point => ({
  x: MARGIN_X + column * COLUMN,
  y: MARGIN_Y + row * ROW,
});

/** The size of the picture in SVG units, with room for the notes at both sides. */
export function size({nodes}: Diagram): {width: number; height: number} {
  const columns = Math.max(...nodes.map(({column}) => column));
  const rows = Math.max(...nodes.map(({row}) => row));
  return {width: 2 * MARGIN_X + columns * COLUMN, height: 2 * MARGIN_Y + rows * ROW + 12};
}

export interface ArrowPath {
  readonly from: Point;
  readonly to: Point;
  readonly name: Point & {readonly anchor: 'start' | 'middle' | 'end'};
}

/** A straight arrow from rim to rim. Its name stands above the middle, or to the right of an upright arrow. */
export function arrowPath({from, to}: DiagramArrow, nodes: readonly DiagramNode[]): ArrowPath {
  const start = nodes.find(({id}) => id === from);
  const end = nodes.find(({id}) => id === to);
  if (!start || !end)
    throw new Error(`The arrow ${from} → ${to} names a node that the diagram does not have.`);
  const [a, b] = [place(start), place(end)];
  const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [nx, ny] = ux < 0 ? [-uy, ux] : [uy, -ux];
  return {
    from: {x: a.x + ux * (RADIUS + 4), y: a.y + uy * (RADIUS + 4)},
    to: {x: b.x - ux * (RADIUS + 9), y: b.y - uy * (RADIUS + 9)},
    name: {
      x: (a.x + b.x) / 2 + nx * 10,
      y: (a.y + b.y) / 2 + ny * 10 + (Math.abs(ny) < 0.3 ? 5 : 0),
      anchor: nx > 0.3 ? 'start' : nx < -0.3 ? 'end' : 'middle',
    },
  };
}
