/** Every set of `size` nodes out of the nodes 0 … n-1. */
export function quorums(n: number, size: number): number[][] {
  if (size === 0) return [[]];
  if (size > n) return [];
  const without = quorums(n - 1, size);
  const withLast = quorums(n - 1, size - 1).map((nodes) => [
    ...nodes,
    n - 1,
  ]);
  return [...without, ...withLast];
}

// #region overlap
/** The fewest nodes that sets of `r` and of `w` share, by trying them all. */
export function leastOverlap(n: number, r: number, w: number): number {
  const overlaps = quorums(n, r).flatMap((readers) =>
    quorums(n, w).map(
      (writers) => readers.filter((node) => writers.includes(node)).length,
    ),
  );
  return Math.min(...overlaps);
}
// #endregion

// #region latency
/** The latency of waiting for the `needed` fastest replies. */
export function quorumLatencyMs(
  roundTripsMs: readonly number[],
  needed: number,
): number {
  const fastestFirst = roundTripsMs.toSorted((a, b) => a - b);
  const latencyMs = fastestFirst[needed - 1];
  if (latencyMs === undefined) {
    throw new RangeError(
      `There are no ${String(needed)} replies to wait for.`,
    );
  }
  return latencyMs;
}
// #endregion
