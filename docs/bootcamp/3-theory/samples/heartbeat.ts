// #region detector
/** Suspects a peer that is silent for too long; waits longer after a mistake. */
export class HeartbeatDetector {
  #heard: number;
  #patience: number;

  constructor(now: number, patience: number) {
    this.#heard = now;
    this.#patience = patience;
  }

  suspects(now: number): boolean {
    return now > this.#heard + this.#patience;
  }

  heartbeat(now: number): void {
    if (this.suspects(now)) this.#patience *= 2;
    this.#heard = now;
  }
  // #endregion

  /** Until when it waits for the next sign of life. */
  get deadline(): number {
    return this.#heard + this.#patience;
  }
}
