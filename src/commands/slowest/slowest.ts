/** The ten that took longest, a line each, out of milliseconds by name. */
export function slowest(spentMs: ReadonlyMap<string, number>): string {
  return [...spentMs]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 10)
    .map(([name, ms]) => `${(ms / 1000).toFixed(1).padStart(8)}  ${name}`)
    .join('\n');
}
