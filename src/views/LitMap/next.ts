import type {LitNode} from './lit-map.ts';

/** The node to which an arrow key leads: the neighbour in the row, or the nearest one in the next row that there is. */
export function next(nodes: readonly LitNode[], from: string, key: string): string | null {
  const here = nodes.find(({name}) => name === from);
  if (!here) return null;
  const down = {ArrowDown: 1, ArrowUp: -1}[key];
  const right = {ArrowRight: 1, ArrowLeft: -1}[key];
  const nearest = (those: readonly LitNode[]) =>
    [...those].sort((a, b) => Math.abs(a.column - here.column) - Math.abs(b.column - here.column))[0]?.name ??
    null;
  if (right !== undefined)
    return nearest(
      nodes.filter(({row, column}) => row === here.row && Math.sign(column - here.column) === right),
    );
  if (down === undefined) return null;
  const rows = nodes.map(({row}) => row).filter((row) => Math.sign(row - here.row) === down);
  if (rows.length === 0) return null;
  const to = down > 0 ? Math.min(...rows) : Math.max(...rows);
  return nearest(nodes.filter(({row}) => row === to));
}
