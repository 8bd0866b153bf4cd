import {wrap} from '../SpaceTime/labels.ts';
import type {LitBand, LitDiagram, LitNode} from './lit-map.ts';

/** Over the first row of each band, for its words. */
const HEADING = 14;
/** Between the boxes of two rows. */
const GAP = 9;
const LINE = 14;
/** A thumb hits box and gap: 44 px. */
const LEAST_BOX = 35;
/** A box as wide as the picture is less tall, and hit as far below it as it lacks. */
export const LACK = 9;
const LETTERS_A_LINE = 12;
/** How far from the middle of a box a slanting arrow begins and ends, towards the other. */
const LEAN = 0.8;
/** A box's share of its column. */
const SHARE = 0.9;

/** Across in percent of the width, so that the picture takes what there is and words keep their size; down in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends Place {
  readonly node: LitNode;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedArrow {
  readonly stronger: string;
  readonly weaker: string;
  readonly from: Place;
  readonly to: Place;
}

interface Placed {
  readonly height: number;
  readonly bands: readonly {readonly band: LitBand; readonly y: number; readonly height: number}[];
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly PlacedArrow[];
}

/** Where all stands: boxes by column and row, bands over their rows, arrows from the foot of a box to the head of one. */
export function layOut({columns, nodes, bands, arrows}: LitDiagram): Placed {
  const lines = new Map(nodes.map(({name, isWide}) => [name, isWide ? [name] : wrap(name, LETTERS_A_LINE)]));
  const rows = Math.max(...nodes.map(({row}) => row)) + 1;
  const tops: number[] = [];
  const heights: number[] = [];
  let y = 0;
  for (let row = 0; row < rows; row += 1) {
    if (bands.some(({from}) => from === row)) y += HEADING;
    const most = Math.max(
      ...nodes.filter((each) => each.row === row).map(({name}) => lines.get(name)?.length ?? 1),
    );
    const isWide = nodes.some((each) => each.row === row && each.isWide);
    const height = isWide ? LEAST_BOX - LACK : Math.max(LEAST_BOX, most * LINE + 3);
    tops.push(y + GAP / 2);
    heights.push(height);
    y += height + GAP;
  }
  const placed = nodes.map((node): PlacedNode => ({
    node,
    lines: lines.get(node.name) ?? [],
    ...across(node, columns),
    height: heights[node.row] ?? 0,
    y: (tops[node.row] ?? 0) + (heights[node.row] ?? 0) / 2,
  }));
  const edge = (row: number) => (tops[row] ?? 0) - GAP / 2 - HEADING;
  return {
    height: y,
    nodes: placed,
    bands: bands.map((band, place) => {
      const next = bands[place + 1];
      return {band, y: edge(band.from), height: (next ? edge(next.from) : y) - edge(band.from)};
    }),
    arrows: arrows.map(([stronger, weaker]) => ({
      stronger,
      weaker,
      ...ends(find(placed, stronger), find(placed, weaker)),
    })),
  };
}

function across(
  {isWide = false, column}: LitNode,
  columns: number,
): {readonly x: number; readonly width: number} {
  const each = 100 / columns;
  return isWide ? {x: 50, width: 100 - (1 - SHARE) * each} : {x: (column + 0.5) * each, width: SHARE * each};
}

function find(placed: readonly PlacedNode[], name: string): PlacedNode {
  const found = placed.find(({node}) => node.name === name);
  if (!found) throw new Error(`An arrow names "${name}", which is no node of the map.`);
  return found;
}

/** From foot to head or, within a row, from side to side. */
function ends(one: PlacedNode, other: PlacedNode): {readonly from: Place; readonly to: Place} {
  if (one.node.row === other.node.row) {
    const way = other.x > one.x ? 1 : -1;
    return {
      from: {x: one.x + (way * one.width) / 2, y: one.y},
      to: {x: other.x - (way * other.width) / 2, y: other.y},
    };
  }
  const aside = (Math.sign(other.x - one.x) * Math.min(one.width, other.width) * LEAN) / 2;
  return {
    from: {x: one.x + aside, y: one.y + one.height / 2},
    to: {x: other.x - aside, y: other.y - other.height / 2 - 1},
  };
}
