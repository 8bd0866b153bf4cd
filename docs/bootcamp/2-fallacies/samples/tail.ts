// #region fan-out
/**
 * How likely it is that at least one of `servers` is slow, if each is slow
 * with `slowShare`, independently.
 */
export function slowFanOut(servers: number, slowShare: number): number {
  return 1 - (1 - slowShare) ** servers;
}
// #endregion

// #region hedge
/**
 * The time until the first answer, if a second copy is sent after
 * `hedgeAfterMs` without one.
 */
export function hedgedMs(
  firstMs: number,
  secondMs: number,
  hedgeAfterMs: number,
): number {
  return firstMs <= hedgeAfterMs
    ? firstMs
    : Math.min(firstMs, hedgeAfterMs + secondMs);
}
// #endregion

// #region series
/**
 * The share of time in which all of `parts` are up, if each is up
 * `availability` of it, independently.
 */
export function inSeries(parts: number, availability: number): number {
  return availability ** parts;
}
// #endregion
