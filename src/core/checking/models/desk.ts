import type {Budget} from '../budget.ts';
import type {Item, Puzzle} from './puzzle.ts';

/** Items placed so far, with what they leave in the registers and what may come next; all can be taken back. */
export class Desk {
  readonly order: number[] = [];
  private readonly after: number[][];
  /** By item: how many that come before it are not placed. */
  private readonly missing: Int32Array;
  /** Unplaced items with nothing missing. */
  private readonly ready: number[] = [];
  /** A bit for each placed item, then what each key holds: what tells one configuration from another. */
  readonly configuration: Int32Array;
  /** By key; the end of `configuration`. */
  private readonly held: Int32Array;
  /** By content: the key that holds it at first, or -1. */
  private readonly firstOf: Int32Array;
  /** By content: unplaced reads of it, unplaced writes of it. */
  private readonly readers: Int32Array;
  private readonly writers: Int32Array;
  /** By key: unplaced reads that the unwritten register explains too, and what else does. */
  private readonly atFirst: Int32Array;
  private readonly alsoFirst: Int32Array;
  /** For each placed item: where it stood in `ready`, how many it made ready, and what it replaced. */
  private readonly log: {at: number; made: number; replaced: number}[] = [];

  constructor(
    private readonly puzzle: Puzzle,
    private readonly budget: Budget,
  ) {
    const {items, before, unwritten} = puzzle;
    this.after = items.map(() => []);
    this.missing = Int32Array.from(before, (those) => those.length);
    before.forEach((those, place) => {
      for (const each of those) this.after[each]?.push(place);
    });
    const words = Math.ceil(items.length / 32);
    this.configuration = new Int32Array(words + unwritten.length);
    this.held = this.configuration.subarray(words);
    this.held.set(unwritten);
    const contents =
      1 + [...unwritten, ...items.map(({content}) => content)].reduce((a, b) => Math.max(a, b), -1);
    this.readers = new Int32Array(contents);
    this.writers = new Int32Array(contents);
    this.firstOf = new Int32Array(contents).fill(-1);
    unwritten.forEach((content, key) => (this.firstOf[content] = key));
    this.atFirst = new Int32Array(unwritten.length);
    this.alsoFirst = new Int32Array(unwritten.length).fill(-1);
    items.forEach((item, place) => {
      this.count(item, 1);
      if (this.missing[place] === 0) this.ready.push(place);
    });
  }

  get complete(): boolean {
    return this.order.length === this.puzzle.items.length;
  }

  /** Places all that changes nothing. */
  settle(): void {
    for (let before = -1; before < this.order.length;) {
      before = this.order.length;
      for (let at = 0; at < this.ready.length;) {
        this.budget.steps += 1;
        const place = this.ready[at] ?? -1;
        // The last one takes its place in the list, so the same place is looked at again.
        if (this.isIdle(place)) this.place(place, at);
        else at += 1;
      }
    }
  }

  /** Writes that may come next; first those that a read waits for that may come next, then by place. */
  candidates(): number[] {
    const wanted = new Set<number>();
    const writes: number[] = [];
    for (const place of this.ready) {
      this.budget.steps += 1;
      const item = this.item(place);
      if (item.kind === 'read') wanted.add(item.content);
      else if (!this.robs(item)) writes.push(place);
    }
    const rank = (place: number) => (wanted.has(this.item(place).content) ? 0 : 1);
    return writes.sort((a, b) => rank(a) - rank(b) || a - b);
  }

  /** @param at where it stands among those that are ready. */
  place(place: number, at = this.ready.indexOf(place)): void {
    const item = this.item(place);
    this.mark(place);
    const last = this.ready.pop() ?? place;
    if (last !== place) this.ready[at] = last;
    let made = 0;
    for (const next of this.after[place] ?? []) {
      const missing = (this.missing[next] ?? 0) - 1;
      this.missing[next] = missing;
      if (missing > 0) continue;
      this.ready.push(next);
      made += 1;
    }
    this.log.push({at, made, replaced: this.held[item.key] ?? -1});
    this.order.push(place);
    this.count(item, -1);
    if (item.kind === 'write') this.held[item.key] = item.content;
  }

  /** Takes back all but the first `length` items. */
  rewind(length: number): void {
    while (this.order.length > length) {
      const place = this.order.pop() ?? -1;
      const entry = this.log.pop();
      if (entry === undefined) return;
      const item = this.item(place);
      this.mark(place);
      this.count(item, 1);
      if (item.kind === 'write') this.held[item.key] = entry.replaced;
      for (const next of this.after[place] ?? []) this.missing[next] = (this.missing[next] ?? 0) + 1;
      this.ready.length -= entry.made;
      const moved = this.ready[entry.at];
      if (moved !== undefined) this.ready.push(moved);
      this.ready[entry.at] = place;
    }
  }

  private isIdle(place: number): boolean {
    const item = this.item(place);
    if (item.kind === 'mark') return true;
    if (item.kind === 'read') return this.explains(item);
    return !this.isAwaited(item.content) && !this.isAwaited(this.held[item.key] ?? -1);
  }

  private explains({key, content, atFirst}: Item): boolean {
    const held = this.held[key];
    return held === content || (atFirst && held === this.puzzle.unwritten[key]);
  }

  /** Whether a read that is not placed would agree with it. */
  private isAwaited(content: number): boolean {
    if ((this.readers[content] ?? 0) > 0) return true;
    const key = this.firstOf[content] ?? -1;
    return key >= 0 && (this.atFirst[key] ?? 0) > 0;
  }

  /** Whether the write takes away what a read waits for that nothing else can bring back. */
  private robs({key, content}: Item): boolean {
    const held = this.held[key] ?? -1;
    const lost = (gone: number) =>
      gone !== content && (this.readers[gone] ?? 0) > 0 && this.writers[gone] === 0;
    if (lost(held)) return true;
    const also = this.alsoFirst[key] ?? -1;
    return held === this.puzzle.unwritten[key] && also !== held && also >= 0 && lost(also);
  }

  private count(item: Item, change: 1 | -1): void {
    if (item.kind === 'mark') return;
    const counts = item.kind === 'write' ? this.writers : this.readers;
    counts[item.content] = (counts[item.content] ?? 0) + change;
    if (!item.atFirst) return;
    this.atFirst[item.key] = (this.atFirst[item.key] ?? 0) + change;
    if (this.firstOf[item.content] === -1) this.alsoFirst[item.key] = item.content;
  }

  /** Sets the bit of an item that is placed, and clears that of one taken back. */
  private mark(place: number): void {
    this.configuration[place >>> 5] = (this.configuration[place >>> 5] ?? 0) ^ (1 << (place & 31));
  }

  private item(place: number): Item {
    const item = this.puzzle.items[place];
    if (item === undefined) throw new RangeError(`There is no item ${place}`);
    return item;
  }
}
