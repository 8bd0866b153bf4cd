import leven from 'leven';

/** The known name with the fewest letters to change, or undefined where none is remotely alike. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((each) => ({each, distance: leven(name.toLowerCase(), each.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, name.length / 2) ? best.each : undefined;
}
