import type {Told} from '../told.ts';
import type {Series} from './geometry.ts';
import type {Axis} from './scale.ts';

/** More points than this are a shape, which the figure's text tells, and no table. */
const mostPoints = 40;

const named = ({label, unit}: Axis): string => (unit === undefined ? label : `${label} (${unit})`);
const written = (value: number): string => value.toLocaleString('en-GB', {maximumSignificantDigits: 4});

/** The points that the curves are drawn through, where they are few; else the names of the curves. */
export function pointsInWords(x: Axis, y: Axis, series: readonly Series[]): Told {
  const rows = series.flatMap(({name, points}) =>
    points.map(([across, up]) => [name, written(across), written(up)]),
  );
  if (rows.length > mostPoints) return {lines: series.map(({name}) => name)};
  return {table: {head: ['Curve', named(x), named(y)], rows}};
}
