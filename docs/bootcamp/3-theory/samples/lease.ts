// #region lease
/** Grants the right to write, one holder at a time, for a time. */
export class LockService {
  #token = 0;
  #until = 0;

  /** A lease until `now + span` by this service's clock, or null. */
  acquire(
    now: number,
    span: number,
  ): {readonly token: number; readonly until: number} | null {
    if (now < this.#until) return null;
    this.#token += 1;
    this.#until = now + span;
    return {token: this.#token, until: this.#until};
  }
}

/** Storage that refuses whoever is older than one it has seen. */
export class Storage {
  #newest = 0;

  write(token: number): boolean {
    if (token < this.#newest) return false;
    this.#newest = token;
    return true;
  }
}
// #endregion
