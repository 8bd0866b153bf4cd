import type {Micros} from '../simulation/time.ts';

interface Due<Item> {
  readonly at: Micros;
  readonly sequence: number;
  readonly item: Item;
}

const isEarlier = <Item>(a: Due<Item>, b: Due<Item>): boolean =>
  a.at < b.at || (a.at === b.at && a.sequence < b.sequence);

/**
 * What is still to happen, by time and, at one time, in the order in which it was put in: a binary heap (Williams 1964). It is
 * changed in place, for a run of 100,000 calls has a million events and nobody steps back in it; where steps are
 * taken back, `simulation/queue.ts` is never changed.
 */
export class Agenda<Item> {
  readonly #heap: Due<Item>[] = [];
  #sequence = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** Everything in it, in no order: what a test counts. */
  items(): Item[] {
    return this.#heap.map(({item}) => item);
  }

  add(at: Micros, item: Item): void {
    const due = {at, sequence: this.#sequence++, item};
    const heap = this.#heap;
    let place = heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || !isEarlier(due, parent)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = due;
  }

  /** Takes the soonest out; undefined when nothing is left. */
  take(): {readonly at: Micros; readonly item: Item} | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    this.#sink(last);
    return first;
  }

  #sink(due: Due<Item>): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      let child = heap[below];
      if (!child) break;
      const sibling = heap[below + 1];
      if (sibling && isEarlier(sibling, child)) {
        child = sibling;
        below++;
      }
      if (!isEarlier(child, due)) break;
      heap[place] = child;
      place = below;
    }
    heap[place] = due;
  }
}
