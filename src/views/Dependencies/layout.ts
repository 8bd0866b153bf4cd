import type {Dependencies, DependencyEdge, DependencyNode} from './dependencies.ts';

/** In units of the picture, which are pixels where there is room for it; a phone of 360 px has 302. */
export const WIDTH = 330;
const CARD = 128;
export const LINE = 15;
const PADDING = 7;
/** Between two rows of cards: room for an arrow and its name. */
const GAP = 44;
/** How far two arrows between the same cards keep from the line between their middles. */
const APART = 13;
/** From an arrow to its name. */
const BESIDE = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Card extends Point {
  readonly node: DependencyNode;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: DependencyEdge;
  readonly from: Point;
  readonly to: Point;
  /** Where its name stands, and which end of the name is there. */
  readonly label: Point & {readonly anchor: 'start' | 'middle' | 'end'};
}

interface Placed {
  readonly height: number;
  readonly cards: readonly Card[];
  readonly edges: readonly PlacedEdge[];
}

/** Cards round a ring of two columns, clockwise from the upper left; an odd one stands alone in the last row. */
export function layOut({nodes, edges}: Dependencies): Placed {
  const rows = Math.ceil(nodes.length / 2);
  const spots = nodes.map((_, place) => spotOf(place, nodes.length));
  const heights = Array.from({length: rows}, (_, row) =>
    Math.max(...nodes.filter((__, place) => spots[place]?.row === row).map(heightOf)),
  );
  const tops = heights.map((_, row) => sum(heights.slice(0, row)) + row * GAP);
  const cards = nodes.map((node, place): Card => {
    const {row, x} = spots[place] ?? {row: 0, x: WIDTH / 2};
    const height = heights[row] ?? 0;
    return {node, width: CARD, height, x, y: 1 + (tops[row] ?? 0) + height / 2};
  });
  const opposed = (edge: DependencyEdge) => edges.some(({from, to}) => from === edge.to && to === edge.from);
  return {
    height: 2 + sum(heights) + Math.max(0, rows - 1) * GAP,
    cards,
    edges: edges.map((edge) => arrow(edge, find(cards, edge.from), find(cards, edge.to), opposed(edge))),
  };
}

function spotOf(place: number, count: number): {readonly row: number; readonly x: number} {
  const rows = Math.ceil(count / 2);
  const left = CARD / 2 + 1;
  const right = WIDTH - left;
  const down = count % 2 === 0 ? rows : rows - 1;
  if (count % 2 === 1 && place === rows - (count === 1 ? 1 : 0)) return {row: rows - 1, x: WIDTH / 2};
  if (place === 0) return {row: 0, x: left};
  return place <= down ? {row: place - 1, x: right} : {row: count - place, x: left};
}

function heightOf({lines}: DependencyNode): number {
  return 2 * PADDING + (lines.length + 1) * LINE;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function find(cards: readonly Card[], id: string): Card {
  const found = cards.find(({node}) => node.id === id);
  if (!found) throw new Error(`An edge names "${id}", which is no card of the picture.`);
  return found;
}

/** From card to card along the line between their middles or, where another leads back, to the right of it. */
function arrow(edge: DependencyEdge, one: Card, other: Card, isOpposed: boolean): PlacedEdge {
  const length = Math.sqrt((other.x - one.x) ** 2 + (other.y - one.y) ** 2);
  const way = {x: (other.x - one.x) / length, y: (other.y - one.y) / length};
  const side = {x: -way.y, y: way.x};
  const apart = isOpposed ? APART : 0;
  const [a, b] = [one, other].map(({x, y}) => ({x: x + side.x * apart, y: y + side.y * apart}));
  const from = edgeOf(one, a ?? one, way, 1);
  const to = edgeOf(other, b ?? other, {x: -way.x, y: -way.y}, 3);
  const isSlanting = Math.abs(way.x) > 0.2 && Math.abs(way.y) > 0.2;
  const beside = isOpposed ? side : outward(side, one.x, isSlanting);
  // Names of arrows that cross stand where these are far from each other.
  const along = !isSlanting || isOpposed ? 0.5 : way.y > 0 ? 0.22 : 0.78;
  const anchor = beside.x > 0.2 ? 'start' : beside.x < -0.2 ? 'end' : 'middle';
  const level = beside.y > 0.5 ? 8 : beside.y < -0.5 ? -1 : 4;
  return {
    edge,
    from: rounded(from),
    to: rounded(to),
    label: {
      anchor,
      ...rounded({
        x: from.x + (to.x - from.x) * along + beside.x * BESIDE,
        y: from.y + (to.y - from.y) * along + beside.y * BESIDE + level,
      }),
    },
  };
}

/** The side of a lone arrow on which its name stands: below one that slants, and outside of the ring. */
function outward(side: Point, x: number, isSlanting: boolean): Point {
  const isRight = isSlanting ? side.y >= 0 : side.x === 0 || side.x > 0 === x > WIDTH / 2;
  return isRight ? side : {x: -side.x, y: -side.y};
}

/** Where a line from a point inside a card leaves it, and a little further. */
function edgeOf(card: Card, inside: Point, way: Point, further: number): Point {
  const across =
    way.x === 0 ? Infinity : (card.width / 2 - Math.sign(way.x) * (inside.x - card.x)) / Math.abs(way.x);
  const down =
    way.y === 0 ? Infinity : (card.height / 2 - Math.sign(way.y) * (inside.y - card.y)) / Math.abs(way.y);
  const far = Math.min(across, down) + further;
  return {x: inside.x + way.x * far, y: inside.y + way.y * far};
}

const rounded = ({x, y}: Point): Point => ({x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10});
