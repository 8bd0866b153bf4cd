import {wrap} from '../SpaceTime/labels.ts';
import type {LatticeDiagram, LatticeNode} from './lattice.ts';

const COLUMN = 122;
const ROW = 66;
/** Over the first row of each band, for its words. */
const HEADING = 30;
const EDGE = 12;
export const BOX = {width: 104, height: 44};
const LETTERS_A_LINE = 13;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends Point {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly {readonly name: string; readonly y: number; readonly height: number}[];
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly {readonly from: Point; readonly to: Point}[];
}

/** Where all stands: boxes by column and row, bands over their rows, arrows from the foot of a box to the head of one. */
export function layOut({nodes, bands, arrows}: LatticeDiagram): Placed {
  const y = (row: number) => row * ROW + HEADING * bands.filter(({from}) => from <= row).length;
  const leftmost = Math.min(...nodes.map(({column}) => column));
  const rightmost = Math.max(...nodes.map(({column}) => column));
  const placed = nodes.map(({name, column, row}: LatticeNode): PlacedNode => ({
    name,
    lines: wrap(name, LETTERS_A_LINE),
    x: Math.round(EDGE + BOX.width / 2 + (column - leftmost) * COLUMN),
    y: y(row) + ROW / 2,
  }));
  const at = (name: string): PlacedNode => {
    const node = placed.find((each) => each.name === name);
    if (!node) throw new Error(`An arrow names "${name}", which is no node of the lattice.`);
    return node;
  };
  const last = Math.max(...nodes.map(({row}) => row));
  return {
    width: Math.round(2 * EDGE + BOX.width + (rightmost - leftmost) * COLUMN),
    height: y(last) + ROW,
    bands: bands.map(({name, from, to}) => ({
      name,
      y: y(from) - HEADING,
      height: y(to) + ROW - y(from) + HEADING,
    })),
    nodes: placed,
    arrows: arrows.map(([stronger, weaker]) => {
      const [from, to] = [at(stronger), at(weaker)];
      return {from: {x: from.x, y: from.y + BOX.height / 2}, to: {x: to.x, y: to.y - BOX.height / 2 - 1}};
    }),
  };
}
