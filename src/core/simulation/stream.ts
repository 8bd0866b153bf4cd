/**
 * Chance, one stream a concern: the k-th number of a stream depends on the seed, the stream's name and k alone. So a
 * knob that makes one link draw more often leaves every other link, node and client as it was.
 */

/** Two 32-bit keys. */
export type Stream = readonly [number, number];

/** Mixes 32 bits well: the finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mix(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The 32-bit golden ratio: steps of it visit every 32-bit number once. */
const GOLDEN = 0x9e3779b9;

/** The stream of `name` in the run that `seed` (an integer) begins. */
export function stream(seed: number, name: string): Stream {
  let first = mix(seed);
  let second = mix(seed ^ GOLDEN);
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index);
    first = mix(first ^ unit);
    second = mix(Math.imul(second, 31) + unit + GOLDEN);
  }
  return [first, second];
}

/** The k-th number (from 0) of a stream: an integer in [0, 2³²). */
export function draw([first, second]: Stream, k: number): number {
  return mix((mix(Math.imul(k, GOLDEN) + first) ^ second) + first);
}

/** An integer in [0, bound), from a number drawn; `bound` at most 2²¹ so that the product stays exact. */
export function below(bound: number, drawn: number): number {
  return Math.floor((drawn * bound) / 0x1_0000_0000);
}

/** True for `ppm` of a million numbers drawn. */
export function happens(ppm: number, drawn: number): boolean {
  return below(1_000_000, drawn) < ppm;
}
