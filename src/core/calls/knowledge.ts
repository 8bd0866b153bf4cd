/** Of each place, how many of the events that are looked at can have caused what happens here. */
export type Knowledge = ReadonlyMap<string, number>;

export const nothing: Knowledge = new Map();

/** What somebody knows who knew one and hears the other. */
export function merged(one: Knowledge, other: Knowledge): Knowledge {
  // Most messages of a run say nothing of the few calls that are looked at.
  if (other === one || isKnown(other, one)) return one;
  if (isKnown(one, other)) return other;
  const both = new Map(one);
  for (const [place, count] of other) both.set(place, Math.max(count, both.get(place) ?? 0));
  return both;
}

/** Whether there is nothing new in what is heard. */
function isKnown(heard: Knowledge, known: Knowledge): boolean {
  for (const [place, count] of heard) if ((known.get(place) ?? 0) < count) return false;
  return true;
}
