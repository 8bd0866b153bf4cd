/** What a client may conclude from the way in which a request ended. */
export type Outcome = 'ok' | 'fail' | 'info';

// #region outcome
/**
 * Maelstrom's own error codes for which the request certainly did not
 * happen.
 */
const DEFINITE: ReadonlySet<number> = new Set([
  1, 10, 11, 12, 14, 20, 21, 22, 30,
]);

/**
 * A reply body: an answer, or an error with its code. `null` stands for no
 * reply in time.
 */
export type Reply =
  | {readonly type: 'error'; readonly code: number}
  | {readonly type: `${string}_ok`}
  | null;

/**
 * `fail` only if the request surely had no effect; whatever is unknown
 * stays `info`, for ever.
 */
export function outcomeOf(reply: Reply): Outcome {
  if (reply === null) return 'info';
  if (reply.type === 'error' && 'code' in reply)
    return DEFINITE.has(reply.code) ? 'fail' : 'info';
  return 'ok';
}
// #endregion
