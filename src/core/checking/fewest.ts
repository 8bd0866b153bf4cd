/** What has an end that may be forgotten. */
interface Ended {
  readonly return: number;
}

export interface Fewest<Item> {
  readonly items: readonly Item[];
  /** None of them could be spared. */
  readonly minimal: boolean;
}

/**
 * Of operations that clash, those that clash even if nobody knew how the others ended.
 *
 * First looks whether the latest few will do, then forgets ends in ever smaller runs, oldest first, for as long as
 * the rest still clashes (Zeller and Hildebrandt's delta debugging). Because forgetting an end never makes a legal
 * history illegal, one pass of single steps is minimal.
 *
 * @param clashes whether these do, the ends of all others forgotten; `null` if that took too long to find out.
 */
export function* fewest<Item extends Ended>(
  known: readonly Item[],
  clashes: (kept: readonly Item[]) => Generator<void, boolean | null>,
): Generator<void, Fewest<Item>> {
  let needed = yield* latest(known, clashes);
  let minimal = true;
  for (let run = Math.ceil(needed.length / 2); run > 0; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let start = 0; start < needed.length;) {
      const fewer = needed.filter((_, place) => place < start || place >= start + run);
      const answer = yield* clashes(fewer);
      if (answer === true) needed = fewer;
      else start += run;
      if (answer === null && run === 1) minimal = false;
    }
  }
  return {items: needed, minimal};
}

/** The shortest run of the last returns, of two, four, eight …, that clashes; all if none does. */
function* latest<Item extends Ended>(
  known: readonly Item[],
  clashes: (kept: readonly Item[]) => Generator<void, boolean | null>,
): Generator<void, readonly Item[]> {
  const byReturn = [...known].sort((a, b) => b.return - a.return);
  for (let count = 2; count < known.length; count *= 2) {
    const last = new Set(byReturn.slice(0, count));
    const kept = known.filter((each) => last.has(each));
    if ((yield* clashes(kept)) === true) return kept;
  }
  return known;
}
