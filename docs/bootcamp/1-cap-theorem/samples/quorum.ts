/** Every set of `size` nodes out of the nodes 0 … n-1. */
export function quorums(n: number, size: number): number[][] {
  if (size === 0) return [[]];
  if (size > n) return [];
  const without = quorums(n - 1, size);
  const withLast = quorums(n - 1, size - 1).map((nodes) => [...nodes, n - 1]);
  return [...without, ...withLast];
}

// #region overlap
/** The fewest nodes that a set of `r` and a set of `w` have in common, found by trying all of them. */
export function leastOverlap(n: number, r: number, w: number): number {
  const overlaps = quorums(n, r).flatMap((readers) =>
    quorums(n, w).map((writers) => readers.filter((node) => writers.includes(node)).length),
  );
  return Math.min(...overlaps);
}
// #endregion

// #region latency
/** How long an operation takes that waits for the `needed` fastest of the replies. */
export function quorumLatencyMs(roundTripsMs: readonly number[], needed: number): number {
  const latencyMs = roundTripsMs.toSorted((a, b) => a - b)[needed - 1];
  if (latencyMs === undefined) throw new RangeError(`cannot wait for ${String(needed)} of the replies`);
  return latencyMs;
}
// #endregion
