// #region sides
export type Request = {f: 'write'; value: number} | {f: 'read'};

/** The value read or written, or `null` when no answer ever comes. */
export type Answer = number | null;

/** One side of the cut: all it can use are the requests it has seen. */
export type Side = (seen: readonly Request[]) => Answer;
// #endregion

const WRITE_1: Request = {f: 'write', value: 1};
const READ: Request = {f: 'read'};

export type Verdict =
  'not available' | 'not atomic' | 'available and atomic';

// #region theorem
/** The three executions of Theorem 1, for a register that starts at 0. */
export function judge(left: Side, right: Side): Verdict {
  const written = left([WRITE_1]); // execution α₁: a write on the left
  const untouched = right([READ]); // execution α₂: a read on the right
  if (written === null || untouched === null) return 'not available';
  if (untouched !== 0) return 'not atomic'; // nobody wrote that

  // Execution α: α₁ and then α₂. The right has seen the same as before.
  const afterTheWrite = right([READ]);
  return afterTheWrite === 1 ? 'available and atomic' : 'not atomic';
}
// #endregion
