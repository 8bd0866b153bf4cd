/** The shares of calls at which a percentile can stand. */
const stops = [
  ...Array.from({length: 19}, (_, step) => (step + 1) / 20),
  0.96,
  0.97,
  0.98,
  0.99,
  0.992,
  0.994,
  0.995,
  0.996,
  0.998,
  0.999,
];

/** How many calls are beyond a share, as a number of nines: half, a tenth, a hundredth … are at equal distances. */
export const nines = (share: number): number => -Math.log10(1 - share);

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -stops.length,
  End: stops.length,
};

/** Where a key moves a percentile to; null for a key that moves none. */
export function afterKey(share: number, key: string): number | null {
  const by = steps[key];
  if (by === undefined) return null;
  const place = Math.max(0, Math.min(stops.length - 1, stops.indexOf(share) + by));
  return stops[place] ?? share;
}

/** The stop that comes nearest, by a distance of one's own. */
export function nearestStop(distance: (share: number) => number): number {
  return stops.reduce((best, share) => (distance(share) < distance(best) ? share : best));
}

export function percent(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}
