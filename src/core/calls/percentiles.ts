/**
 * The least value that at least `percent` in a hundred are not above (nearest rank), in sorted values; 0 of none. The rank is computed
 * from whole thousandths, since 99.9 × n / 100 may lie a hair above the whole number that it is.
 */
export function nearestRank(sorted: ArrayLike<number>, percent: number): number {
  const rank = Math.ceil((Math.round(percent * 1000) * sorted.length) / 100_000);
  return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)] ?? 0;
}
