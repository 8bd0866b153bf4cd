import type {GraphEdge, GraphNode, GraphPicture} from '../../core/exploring/picture.ts';

export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
}

export interface Drawn {
  readonly edge: GraphEdge;
  /** The path's data; it ends at the rim of its target. */
  readonly path: string;
  readonly tip: {readonly x: number; readonly y: number; readonly angle: number};
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly edges: readonly Drawn[];
}

export const RADIUS = 13;
const COLUMN = 60;
const ROW = 74;
const MARGIN = 26;
const LOOP_ROOM = 20;

/** The nodes of each row, ordered so that a node stands near its neighbours of the rows beside it. */
function orderRows({nodes, edges}: GraphPicture): GraphNode[][] {
  const depths = [...new Set(nodes.map(({depth}) => depth))].sort((left, right) => left - right);
  let rows = depths.map((depth) => nodes.filter((node) => node.depth === depth));
  const neighbours = new Map<number, number[]>(nodes.map(({id}) => [id, []]));
  for (const {from, to} of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  // A few sweeps of the barycentre rule; the order is settled long before the last.
  for (let sweep = 0; sweep < 8; sweep++) {
    const place = new Map<number, number>();
    for (const row of rows) row.forEach(({id}, index) => place.set(id, index - (row.length - 1) / 2));
    const weight = ({id}: GraphNode): number => {
      const near = neighbours.get(id) ?? [];
      const sum = near.reduce((total, other) => total + (place.get(other) ?? 0), 0);
      return near.length === 0 ? (place.get(id) ?? 0) : sum / near.length;
    };
    rows = rows.map((row) =>
      [...row].sort((left, right) => weight(left) - weight(right) || left.id - right.id),
    );
  }
  return rows;
}

/** Rows by depth, downwards; edges that do not go down are bent, so that a cycle can be seen. */
export function layOut(picture: GraphPicture): Layout {
  const rows = orderRows(picture);
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const width = 2 * MARGIN + LOOP_ROOM + widest * COLUMN;
  const nodes = rows.flatMap((row, depth) =>
    row.map((node, index) => ({
      node,
      x: width / 2 + (index - (row.length - 1) / 2) * COLUMN,
      y: MARGIN + depth * ROW,
    })),
  );
  const placed = new Map(nodes.map((one) => [one.node.id, one]));
  const edges = picture.edges.flatMap((edge): Drawn[] => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    return from && to ? [draw(edge, from, to)] : [];
  });
  return {width, height: 2 * MARGIN + Math.max(0, rows.length - 1) * ROW, nodes, edges};
}

function draw(edge: GraphEdge, from: Placed, to: Placed): Drawn {
  if (from === to) return loop(edge, from);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const straight = dy > 0 && dy <= ROW;
  // Bent to its own left: an edge and the one back bend away from each other.
  const bend = straight ? 0 : Math.min(46, 14 + length * 0.14);
  const middle = {
    x: (from.x + to.x) / 2 + (dy / length) * bend,
    y: (from.y + to.y) / 2 - (dx / length) * bend,
  };
  const start = onRim(from, middle);
  const end = onRim(to, middle);
  return {
    edge,
    path: `M${round(start.x)} ${round(start.y)}Q${round(middle.x)} ${round(middle.y)} ${round(end.x)} ${round(end.y)}`,
    tip: {x: round(end.x), y: round(end.y), angle: degrees(end.x - middle.x, end.y - middle.y)},
  };
}

function loop(edge: GraphEdge, {x, y}: Placed): Drawn {
  const [top, bottom] = [y - RADIUS * 0.6, y + RADIUS * 0.6];
  const start = x + RADIUS * 0.85;
  const reach = x + RADIUS + 22;
  return {
    edge,
    path: `M${round(start)} ${round(top)}C${round(reach)} ${round(top - 12)} ${round(reach)} ${round(bottom + 12)} ${round(start + 2)} ${round(bottom)}`,
    tip: {x: round(start + 2), y: round(bottom), angle: 205},
  };
}

function onRim(node: Placed, toward: {x: number; y: number}): {x: number; y: number} {
  const [dx, dy] = [toward.x - node.x, toward.y - node.y];
  const length = Math.hypot(dx, dy) || 1;
  const rim = RADIUS + 3;
  return {x: node.x + (dx / length) * rim, y: node.y + (dy / length) * rim};
}

const round = (length: number): number => Math.round(length * 10) / 10;
const degrees = (dx: number, dy: number): number => Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
