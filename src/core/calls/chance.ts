import {draw, stream, type Stream} from '../simulation/stream.ts';

const concerns = [
  'gap',
  'burst',
  'think',
  'urgent',
  'requestLoss',
  'replyLoss',
  'requestDelay',
  'replyDelay',
  'tamper',
  'place',
  'service',
  'slow',
  'backoff',
  'down',
  'version',
] as const;

export type Concern = (typeof concerns)[number];

/**
 * Common random numbers: what is drawn depends on the seed, the concern, and the key of the call or attempt that it is for, and on
 * nothing that happened before. So two runs of one seed have the same arrivals, and their attempts of one key the same losses, delays and
 * service times; what differs between them is what was changed.
 */
export type Chance = (concern: Concern, key: number) => number;

export function chanceOf(seed: number): Chance {
  const streams = Object.fromEntries(concerns.map((concern) => [concern, stream(seed, concern)])) as Record<
    Concern,
    Stream
  >;
  return (concern, key) => draw(streams[concern], key);
}

const KEYS = 0x5bd1e995;

/**
 * The key of the n-th child of what has the key `parent`: 32 bits. Two keys of a run of 100,000 calls may be equal by chance (some
 * thirty pairs in 500,000), and then draw the same; that correlates a few far apart attempts and confuses none of them.
 */
export function childKey(parent: number, n: number): number {
  return draw([parent, KEYS], n);
}
