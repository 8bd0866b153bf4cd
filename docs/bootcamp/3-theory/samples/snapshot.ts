/** What travels on a channel: an amount of money, or the marker. */
export type Letter = number | 'marker';

// #region snapshot
/** An account that pays others, and takes its part in a snapshot. */
export class Account {
  #balance: number;
  #recorded: number | null = null;
  /** What came on each channel after we recorded and before its marker. */
  readonly #arrived = new Map<string, number>();
  readonly #awaited: Set<string>;
  readonly #send: (to: string, letter: Letter) => void;

  constructor(
    balance: number,
    peers: readonly string[],
    send: (to: string, letter: Letter) => void,
  ) {
    this.#balance = balance;
    this.#awaited = new Set(peers);
    this.#send = send;
  }

  /** Records its own state, then sends a marker before anything else. */
  record(): void {
    this.#recorded = this.#balance;
    for (const peer of this.#awaited) {
      this.#arrived.set(peer, 0);
      this.#send(peer, 'marker');
    }
  }

  /** Channels are FIFO: a letter overtakes no other of its sender. */
  receive(from: string, letter: Letter): void {
    if (letter === 'marker') {
      if (this.#recorded === null) this.record();
      this.#awaited.delete(from);
      return;
    }
    this.#balance += letter;
    const before = this.#arrived.get(from);
    if (before !== undefined && this.#awaited.has(from))
      this.#arrived.set(from, before + letter);
  }
  // #endregion

  pay(to: string, amount: number): void {
    this.#balance -= amount;
    this.#send(to, amount);
  }

  get balance(): number {
    return this.#balance;
  }

  /** Its part of the picture, once a marker has come from everybody; null before. */
  get picture(): {
    readonly state: number;
    readonly arrived: ReadonlyMap<string, number>;
  } | null {
    if (this.#recorded === null || this.#awaited.size > 0) return null;
    return {state: this.#recorded, arrived: this.#arrived};
  }
}
