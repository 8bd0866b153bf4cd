// #region acceptor
export interface Proposal {
  readonly number: number;
  readonly value: string;
}

/**
 * One acceptor of Paxos. It keeps both fields on disk, so that a restart
 * forgets neither.
 */
export class Acceptor {
  /** The greatest number it has promised: it accepts nothing below. */
  #promised = 0;
  #accepted: Proposal | null = null;

  /**
   * Phase 1: promise, and report what was accepted so far. `undefined` is a
   * refusal.
   */
  prepare(
    number: number,
  ): {readonly accepted: Proposal | null} | undefined {
    if (number <= this.#promised) return undefined;
    this.#promised = number;
    return {accepted: this.#accepted};
  }

  /** Phase 2: accept, unless a greater number has been promised since. */
  accept(proposal: Proposal): boolean {
    if (proposal.number < this.#promised) return false;
    this.#promised = proposal.number;
    this.#accepted = proposal;
    return true;
  }
}
// #endregion

// #region proposer
/**
 * What a proposer with these promises of a majority may propose: the newest
 * reported value, else its own.
 */
export function valueToPropose(
  reported: readonly (Proposal | null)[],
  own: string,
): string {
  let newest: Proposal | null = null;
  for (const proposal of reported) {
    if (proposal && proposal.number > (newest?.number ?? 0))
      newest = proposal;
  }
  return newest?.value ?? own;
}
// #endregion
