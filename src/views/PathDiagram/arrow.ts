type Point = readonly [x: number, y: number];

/** SVG path data of a straight line with an open head at its end. */
export function arrow([fromX, fromY]: Point, [toX, toY]: Point, head: number): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [ux, uy] = [(toX - fromX) / length, (toY - fromY) / length];
  const barb = (side: number) =>
    `${toX - head * (ux - side * uy * 0.6)} ${toY - head * (uy + side * ux * 0.6)}`;
  return `M${fromX} ${fromY}L${toX} ${toY}M${barb(1)}L${toX} ${toY}L${barb(-1)}`;
}
