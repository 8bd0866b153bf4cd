import type {Layout} from './layout.ts';

/** Left and right go through the operations in call order; up and down to the nearest of the row above or below. */
export function neighbour({bars}: Layout, from: number, key: string): number | null {
  const bar = bars[from];
  if (bar === undefined) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return bars.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const sorted = [...bars].sort((a, b) => a.left - b.left || a.row - b.row);
    return sorted[sorted.indexOf(bar) + (key === 'ArrowRight' ? 1 : -1)]?.index ?? from;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const row = bar.row + (key === 'ArrowDown' ? 1 : -1);
  const near = bars.filter((each) => each.row === row);
  near.sort((a, b) => Math.abs(a.left - bar.left) - Math.abs(b.left - bar.left));
  return near[0]?.index ?? from;
}
