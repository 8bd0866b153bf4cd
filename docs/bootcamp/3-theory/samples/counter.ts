// #region counter
/**
 * How often each replica has counted. A replica raises its own entry and
 * nobody else's.
 */
export type Counts = ReadonlyMap<string, number>;

export function increment(counts: Counts, replica: string): Counts {
  return new Map(counts).set(replica, (counts.get(replica) ?? 0) + 1);
}

/**
 * The least state that is at least both: the greater number for each
 * replica.
 */
export function merge(left: Counts, right: Counts): Counts {
  const merged = new Map(left);
  for (const [replica, count] of right)
    merged.set(replica, Math.max(count, merged.get(replica) ?? 0));
  return merged;
}

export function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
// #endregion
