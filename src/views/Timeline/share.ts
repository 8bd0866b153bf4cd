/**
 * A length as a share of the whole width, for attributes of SVG: so a drawing takes the width that there is, and its
 * words keep their size. Bars can only grow.
 */
export function share(x: number, width: number): string {
  return `${Math.round((100_000 * x) / width) / 1000}%`;
}
