import type {Scale} from './scale.ts';

export type Point = readonly [x: number, y: number];

export interface Series {
  readonly name: string;
  /** Straight from point to point (the default), level until the next point, or bars. */
  readonly kind?: 'line' | 'step' | 'bars';
  readonly points: readonly Point[];
}

/** The drawing's size and the frame that holds the curves, in units of the SVG. */
export const size = {width: 480, height: 300};
export const frame = {left: 52, right: 456, top: 30, bottom: 252};

const written = (value: number): string => String(Math.round(value * 10) / 10);

/** Straight from point to point. */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  return points
    .map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${written(x.place(px))} ${written(y.place(py))}`)
    .join('');
}

/** Level until the next point, then straight up or down to it: a distribution function as it is. */
export function stepPath(points: readonly Point[], x: Scale, y: Scale): string {
  return points
    .map(([px, py], index) =>
      index === 0
        ? `M${written(x.place(px))} ${written(y.place(py))}`
        : `H${written(x.place(px))}V${written(y.place(py))}`,
    )
    .join('');
}

/** The widest bars that leave a gap, where `series` sets of them stand side by side at the nearest two values. */
export function barWidth(places: readonly number[], series: number): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
  return Math.min(48, (Math.min(...gaps, 80) * 0.72) / series);
}
