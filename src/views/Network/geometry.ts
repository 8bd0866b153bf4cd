import type {NetworkNode} from './types.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture's size; without clients it ends below the servers. */
export function sizeOf(nodes: readonly Pick<NetworkNode, 'kind'>[]) {
  return {width: 400, height: nodes.some(({kind}) => kind === 'client') ? 348 : 296};
}

export type Size = ReturnType<typeof sizeOf>;

export const serverBox = {width: 112, height: 70};
export const clientBox = {width: 104, height: 48};

const centre: Point = {x: 200, y: 158};
const radius = 116;

/** Directions of a link stand this far apart. */
const lane = 5;

/** Servers on a circle; a client below its server or, at the top of the picture, beside it. */
export function layout(nodes: readonly NetworkNode[]): ReadonlyMap<string, Point> {
  const servers = nodes.filter(({kind}) => kind === 'server');
  const places = new Map<string, Point>();
  servers.forEach(({id}, place) => {
    places.set(id, onCircle(place, servers.length));
  });
  for (const {id, kind, beside} of nodes) {
    const server = places.get(beside ?? '');
    if (kind === 'client' && server) places.set(id, outside(server));
  }
  return places;
}

/** The first stands at the lower left, the others follow clockwise. */
function onCircle(place: number, count: number): Point {
  const angle = Math.PI / 2 + (Math.PI * (1 + 2 * place)) / count;
  return {x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y + radius * Math.sin(angle))};
}

function outside({x, y}: Point): Point {
  return y > centre.y ? {x, y: y + 104} : {x: x + 136, y};
}

/** Between `from` and `to`, in the lane of that direction. */
export function along(from: Point, to: Point, progress: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return {
    x: round(from.x + dx * progress - (dy / length) * lane),
    y: round(from.y + dy * progress + (dx / length) * lane),
  };
}

/** Whether a box of this size round a point comes under the box of any node. */
export function isUnder(
  {x, y}: Point,
  {width, height}: {readonly width: number; readonly height: number},
  nodes: readonly NetworkNode[],
  at: (id: string) => Point,
): boolean {
  return nodes.some(({id, kind}) => {
    const box = kind === 'server' ? serverBox : clientBox;
    const middle = at(id);
    return (
      Math.abs(middle.x - x) < (box.width + width) / 2 && Math.abs(middle.y - y) < (box.height + height) / 2
    );
  });
}

/** The middle of a link and its slope in degrees, from -90 to 90: how the button on it lies. */
export function slope(from: Point, to: Point): {readonly middle: Point; readonly angle: number} {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const angle = (Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI;
  return {middle: {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2}, angle: round(angle)};
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
