// #region rounds
/**
 * The share of nodes that still miss an update after one more round, if
 * `missing` of them missed it before. By pull a node stays without it only
 * if the peer that it asks is without it too.
 */
export const afterPull = (missing: number): number => missing * missing;

/**
 * By push a node stays without the news if none of the others happens to
 * pick it: about 1/e while few miss it.
 */
export const afterPush = (missing: number): number =>
  missing * Math.exp(-(1 - missing));

export function roundsUntil(
  target: number,
  start: number,
  round: (missing: number) => number,
): number {
  let rounds = 0;
  for (let missing = start; missing > target; missing = round(missing))
    rounds += 1;
  return rounds;
}
// #endregion
