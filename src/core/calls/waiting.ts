/** A queue from which the oldest or the newest can be taken, each in constant time (amortised). */
export class Waiting<Item> {
  #items: Item[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  add(item: Item): void {
    this.#items.push(item);
  }

  oldest(): Item | undefined {
    if (this.length === 0) return undefined;
    const item = this.#items[this.#first++];
    if (this.#first > 64 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  newest(): Item | undefined {
    return this.length === 0 ? undefined : this.#items.pop();
  }
}
