import type {Digraph, DigraphEdge} from './digraph.ts';

const RING = 104;
export const RADIUS = 20;
const MARGIN_X = 92;
const MARGIN_Y = 44;
/** How far an edge bends aside, so that the two directions between a pair stand apart. */
const BEND = 13;

export const size = {width: 2 * (RING + MARGIN_X), height: 2 * (RING + MARGIN_Y)};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Directions round a circle, to the right and downwards, from the top; exact for up to six nodes. */
const circles: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]],
  2: [
    [-1, 0],
    [1, 0],
  ],
  3: [
    [0, -1],
    [0.866, 0.5],
    [-0.866, 0.5],
  ],
  4: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  5: [
    [0, -1],
    [0.951, -0.309],
    [0.588, 0.809],
    [-0.588, 0.809],
    [-0.951, -0.309],
  ],
  6: [
    [0, -1],
    [0.866, -0.5],
    [0.866, 0.5],
    [0, 1],
    [-0.866, 0.5],
    [-0.866, -0.5],
  ],
};

/** Where the nodes stand: on a circle, the first at the top. At most six, which is what can be taken in. */
export function places({nodes}: Digraph): ReadonlyMap<string, Point> {
  const circle = circles[nodes.length];
  if (!circle) throw new RangeError(`A digraph shows one to six nodes, not ${nodes.length}.`);
  return new Map(
    nodes.map(({id}, place) => {
      const [x, y] = circle[place] ?? [0, 0];
      return [id, {x: round(size.width / 2 + RING * x), y: round(size.height / 2 + RING * y)}];
    }),
  );
}

/** An edge from rim to rim, bent to its right. */
export function edgePath({from, to}: DigraphEdge, at: ReadonlyMap<string, Point>): string {
  const [a, b] = [at.get(from), at.get(to)];
  if (!a || !b) throw new Error(`The edge ${from} → ${to} names a node that the digraph does not have.`);
  const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const bend = {x: (a.x + b.x) / 2 - uy * BEND, y: (a.y + b.y) / 2 + ux * BEND};
  const near = (point: Point, away: number): string => {
    const toBend = Math.sqrt((bend.x - point.x) ** 2 + (bend.y - point.y) ** 2);
    const part = away / toBend;
    return `${round(point.x + (bend.x - point.x) * part)} ${round(point.y + (bend.y - point.y) * part)}`;
  };
  return `M${near(a, RADIUS + 3)}Q${round(bend.x)} ${round(bend.y)} ${near(b, RADIUS + 8)}`;
}

const round = (value: number): number => Math.round(10 * value) / 10;
