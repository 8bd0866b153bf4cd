export type Verdict = 'commit' | 'abort';

// #region participant
export class Participant {
  /** On disk. From `yes` on it may no longer decide alone. */
  #state: 'working' | 'yes' | Verdict = 'working';

  vote(can: boolean): 'yes' | 'no' {
    this.#state = can ? 'yes' : 'abort';
    return can ? 'yes' : 'no';
  }

  learn(verdict: Verdict): void {
    this.#state = verdict;
  }

  /** What it may do, or tell another, when nobody answers. */
  alone(): Verdict | 'in doubt' {
    if (this.#state === 'working') this.#state = 'abort';
    return this.#state === 'yes' ? 'in doubt' : this.#state;
  }
}
// #endregion

// #region coordinator
export class Coordinator {
  /** On disk, before anybody is told. */
  #decided: Verdict | null = null;

  /** `null` is a vote that did not come in time. */
  decide(votes: readonly ('yes' | 'no' | null)[]): Verdict {
    this.#decided = votes.every((vote) => vote === 'yes')
      ? 'commit'
      : 'abort';
    return this.#decided;
  }

  /** After a crash: what the disk says, and abort if it says nothing. */
  restart(): Verdict {
    this.#decided ??= 'abort';
    return this.#decided;
  }
}
// #endregion
