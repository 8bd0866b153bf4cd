// #region sides
export type Request = {f: 'write'; value: number} | {f: 'read'};

/** What the client hears: the value read (or written), or `null` when no answer ever comes. */
export type Answer = number | null;

/** One side of the cut. All that it can use is the list of requests that it has seen itself. */
export type Side = (seen: readonly Request[]) => Answer;
// #endregion

const WRITE_1: Request = {f: 'write', value: 1};
const READ: Request = {f: 'read'};

export type Verdict = 'not available' | 'not atomic' | 'available and atomic';

// #region theorem
/** The three executions of Gilbert and Lynch's Theorem 1, for a register that starts at 0. */
export function judge(left: Side, right: Side): Verdict {
  const written = left([WRITE_1]); // execution a1: only a write, on the left
  const untouched = right([READ]); // execution a2: only a read, on the right
  if (written === null || untouched === null) return 'not available';
  if (untouched !== 0) return 'not atomic'; // it returned a value that nobody wrote

  // Execution a: a1, and after it a2. The right side has seen one read, as before.
  const afterTheWrite = right([READ]);
  return afterTheWrite === 1 ? 'available and atomic' : 'not atomic';
}
// #endregion
