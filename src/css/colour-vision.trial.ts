type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Sight with all cones, or without one kind of them, as matrices over linear sRGB at full severity: Machado, Oliveira
 * and Fernandes, IEEE TVCG 15(6), 2009, with the values that the authors publish beside the paper.
 */
const matrices = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** A way of seeing colours. */
export type Sight = keyof typeof matrices;
export const sights = Object.keys(matrices) as Sight[];

/** Linear sRGB to CIE XYZ, relative to the white D65, so that white is 1 1 1. */
const toXyz: Matrix = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

function linear(colour: string): Triple {
  const channel = (start: number) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** CIELAB: lightness, and the two axes of colour. */
function lab(xyz: Triple): Triple {
  const root = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const [x, y, z] = [root(xyz[0]), root(xyz[1]), root(xyz[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * How far apart two colours (`#rrggbb`) look: their distance in CIELAB (ΔE, CIE 1976). About 2 is the least that one
 * sees side by side.
 */
export function apart(one: string, other: string, sight: Sight): number {
  const see = (colour: string) => {
    const [red, green, blue] = times(matrices[sight], linear(colour));
    const shown = (value: number) => Math.min(1, Math.max(0, value));
    return lab(times(toXyz, [shown(red), shown(green), shown(blue)]));
  };
  const [first, second] = [see(one), see(other)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
