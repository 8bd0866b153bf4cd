// #region waiting
/**
 * How many requests wait at the end of each second, if `served` of those
 * waiting are done a second. `arriving` tells how many come in each.
 */
export function waiting(
  arriving: readonly number[],
  served: number,
): number[] {
  let inside = 0;
  return arriving.map((count) => {
    inside = Math.max(0, inside + count - served);
    return inside;
  });
}
// #endregion
