import {below, draw, stream, type Stream} from '../simulation/stream.ts';

/** Chance for one instance of a skill: the same numbers for the same seed and name, on every machine. */
export class Dice {
  readonly #stream: Stream;
  #drawn = 0;

  constructor(seed: number, name: string) {
    this.#stream = stream(seed, name);
  }

  /** An integer in [0, bound). */
  below(bound: number): number {
    return below(bound, draw(this.#stream, this.#drawn++));
  }

  /** An integer from `least` to `most`, both included. */
  from(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True as often as `times` in `of`. */
  happens(times: number, of: number): boolean {
    return this.below(of) < times;
  }

  /** @throws RangeError if there is nothing to choose from. */
  one<Each>(from: readonly Each[]): Each {
    if (from.length === 0) throw new RangeError('There is nothing to choose from.');
    return from[this.below(from.length)] as Each;
  }

  /** Fisher and Yates, from the end. */
  shuffled<Each>(list: readonly Each[]): Each[] {
    const all = [...list];
    for (let last = all.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [all[last], all[other]] = [all[other] as Each, all[last] as Each];
    }
    return all;
  }
}
