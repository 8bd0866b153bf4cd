/** What a candidate or a voter says of its log: the term and place of the last entry. */
export interface LastEntry {
  readonly term: number;
  readonly place: number;
}

// #region voter
/** A voter of Raft. Both fields are on disk. */
export class Voter {
  #term = 0;
  #votedFor: string | null = null;
  readonly #last: LastEntry;

  constructor(last: LastEntry) {
    this.#last = last;
  }

  /** One vote per term, and only for a log that is not behind its own. */
  asked(candidate: string, term: number, last: LastEntry): boolean {
    if (term > this.#term) {
      this.#term = term;
      this.#votedFor = null;
    }
    const isFree = this.#votedFor === null || this.#votedFor === candidate;
    const isBehind =
      last.term < this.#last.term ||
      (last.term === this.#last.term && last.place < this.#last.place);
    if (term < this.#term || !isFree || isBehind) return false;
    this.#votedFor = candidate;
    return true;
  }
}
// #endregion

// #region groups
/** The smallest number of nodes that any two majorities share, one of a group of each size, `common` in both. */
export function leastOverlap(
  before: number,
  after: number,
  common: number,
): number {
  const majority = (size: number) => Math.floor(size / 2) + 1;
  const everybody = before + after - common;
  return Math.max(0, majority(before) + majority(after) - everybody);
}
// #endregion
