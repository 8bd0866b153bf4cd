import type {Micros} from './time.ts';

/** Something that will happen at a time; of two at the same time the one with the smaller sequence number is first. */
export interface Due<Item> {
  readonly at: Micros;
  readonly sequence: number;
  readonly item: Item;
}

/**
 * A queue that is never changed, only replaced: a leftist heap (C. A. Crane 1972; C. Okasaki, Purely Functional Data
 * Structures, 1998, section 3.1). An old state of a run shares its queue with
 * the newer ones, which is what makes stepping back cheap.
 */
export type Queue<Item> = null | {
  readonly first: Due<Item>;
  readonly rank: number;
  readonly left: Queue<Item>;
  readonly right: Queue<Item>;
};

function isEarlier(a: Due<unknown>, b: Due<unknown>): boolean {
  return a.at < b.at || (a.at === b.at && a.sequence < b.sequence);
}

function node<Item>(first: Due<Item>, a: Queue<Item>, b: Queue<Item>): Queue<Item> {
  const rankA = a?.rank ?? 0;
  const rankB = b?.rank ?? 0;
  return rankA >= rankB
    ? {first, rank: rankB + 1, left: a, right: b}
    : {first, rank: rankA + 1, left: b, right: a};
}

function merge<Item>(a: Queue<Item>, b: Queue<Item>): Queue<Item> {
  if (!a) return b;
  if (!b) return a;
  return isEarlier(a.first, b.first)
    ? node(a.first, a.left, merge(a.right, b))
    : node(b.first, b.left, merge(b.right, a));
}

export function insert<Item>(queue: Queue<Item>, due: Due<Item>): Queue<Item> {
  return merge(queue, {first: due, rank: 1, left: null, right: null});
}

/** The queue without its first. */
export function rest<Item>(queue: Queue<Item>): Queue<Item> {
  return queue && merge(queue.left, queue.right);
}

/** Everything in the queue, soonest first. */
export function inOrder<Item>(queue: Queue<Item>): readonly Due<Item>[] {
  const all: Due<Item>[] = [];
  const open: Queue<Item>[] = [queue];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    if (top) {
      all.push(top.first);
      open.push(top.left, top.right);
    }
  }
  return all.sort((a, b) => (isEarlier(a, b) ? -1 : 1));
}

/** The queue with only those that `keep` says yes to. */
export function filter<Item>(queue: Queue<Item>, keep: (item: Item) => boolean): Queue<Item> {
  return inOrder(queue)
    .filter(({item}) => keep(item))
    .reduce<Queue<Item>>(insert, null);
}
