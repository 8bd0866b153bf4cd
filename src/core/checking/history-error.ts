/** What is wrong with a history somebody gave us, where, and how to remedy it. */
export class HistoryError extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
    /** Counted from 1; absent if no line is to blame. */
    readonly line?: number,
  ) {
    super(`${line === undefined ? '' : `line ${line}: `}${problem}; ${remedy}.`);
    this.name = 'HistoryError';
  }
}
