import {round} from './measures.ts';
import type {Line, Point} from './placed.ts';

/* The shapes of the diagram, as the `d` of an SVG path. */

export const straight = ({from, to}: Line): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;

/** The open head at an arrow's end. */
export function head({from, to}: Line): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const barb = (side: number) =>
    `${round(to.x - 10 * (ux - side * uy * 0.5))} ${round(to.y - 10 * (uy + side * ux * 0.5))}`;
  return `M${barb(1)}L${to.x} ${to.y}L${barb(-1)}`;
}

export const cross = ({x, y}: Point, size: number): string =>
  `M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`;

export const diamond = ({x, y}: Point, size: number): string =>
  `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;
