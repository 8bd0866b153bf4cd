import type {Series} from '../../../views/Curve/geometry.ts';
import type {Form} from '../form.ts';
import {table} from '../nodes.ts';

/** More points than this are a shape, which the figure's text tells, and no table. */
const MOST_POINTS = 40;

interface Axis {
  readonly label: string;
  readonly unit?: string;
}

const inWords = ({label, unit}: Axis): string => (unit === undefined ? label : `${label} (${unit})`);
const written = (value: number): string => value.toLocaleString('en-GB', {maximumSignificantDigits: 4});

/** A curve as the points that it is drawn through, where they are few. */
export const curve: Form = (tag, {value}) => {
  const series = value(tag, 'series') as readonly Series[];
  const rows = series.flatMap(({name, points}) => points.map(([x, y]) => [name, written(x), written(y)]));
  if (rows.length > MOST_POINTS) return [];
  return [table({head: ['Curve', inWords(value(tag, 'x') as Axis), inWords(value(tag, 'y') as Axis)], rows})];
};
