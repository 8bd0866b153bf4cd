// #region ids
/** Gives ids that no other node gives, and asks nobody for them. */
export class IdSource {
  readonly #node: string;
  #next: number;

  /** `from` must be larger than any number this node has used before. */
  constructor(node: string, from = 0) {
    this.#node = node;
    this.#next = from;
  }

  next(): string {
    const id = `${this.#node}-${String(this.#next)}`;
    this.#next += 1;
    return id;
  }
}
// #endregion
