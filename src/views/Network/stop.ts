import type {CSSProperties} from 'react';
import type {Point, Size} from './geometry.ts';

/** One of the places that arrow keys lead to; Tab comes to the current one. */
export interface Stop {
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

/** In the middle of a point of the drawing. */
export const place = ({x, y}: Point, size: Size): CSSProperties => ({
  insetInlineStart: `${(100 * x) / size.width}%`,
  insetBlockStart: `${(100 * y) / size.height}%`,
});
