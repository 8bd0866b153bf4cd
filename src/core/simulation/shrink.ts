/** What is left of a list, and how many times it was asked about. */
export interface Shrunken<Item> {
  readonly items: readonly Item[];
  readonly asked: number;
}

/**
 * The smallest part of a list, found by leaving things out, for which `fails` still says yes: delta debugging (Zeller
 * and Hildebrandt, IEEE Transactions on Software Engineering 28(2), 2002), by complements only. Pieces of half the list
 * are tried first, then of a quarter, down to single items; what is left when no single item can go is minimal in that
 * sense. It asks at most `most` times, so that the answer may be larger; the same question always has the same answer.
 *
 * @param fails is not asked about the whole list: it has to be true of it.
 */
export function shrink<Item>(
  items: readonly Item[],
  fails: (items: readonly Item[]) => boolean,
  most: number,
): Shrunken<Item> {
  let left = items;
  let asked = 0;
  let size = Math.ceil(left.length / 2);
  while (size >= 1 && asked < most) {
    let removed = false;
    // From the end: what comes last needs what was before it, and seldom the other way round.
    for (let end = left.length; end > 0 && asked < most; end -= size) {
      const fewer = [...left.slice(0, Math.max(0, end - size)), ...left.slice(end)];
      asked += 1;
      if (fails(fewer)) {
        left = fewer;
        removed = true;
      }
    }
    if (size === 1 && !removed) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return {items: left, asked};
}
