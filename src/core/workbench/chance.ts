import {below, draw, stream, type Stream} from '../simulation/stream.ts';

/** A stream of chance that remembers how far it has been drawn. */
export class Chance {
  private readonly source: Stream;
  private drawn = 0;

  /** @param name the concern: another one's draws move nothing here. */
  constructor(seed: number, name: string) {
    this.source = stream(seed, name);
  }

  /** 32 bits. */
  bits(): number {
    return draw(this.source, this.drawn++);
  }

  /** An integer in [0, bound), of at most 2²¹. */
  below(bound: number): number {
    return below(bound, this.bits());
  }

  /** A number in [0, 1). */
  fraction(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** One of them; there has to be one. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  /** All of them in another order (Fisher and Yates). */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    const order: Item[] = [];
    while (left.length > 0) order.push(...left.splice(this.below(left.length), 1));
    return order;
  }
}
