/**
 * What an order question asks for: for each step, by its place in the file from 0, the steps that must stand somewhere
 * before it. A strict partial order, closed under transitivity; every total order that extends it is right.
 */
export type Before = readonly (readonly number[])[];

/** The closure of 'directly before'. @param direct without a cycle (cycle.ts finds one) */
export function closed(direct: Before): Before {
  const known = new Map<number, readonly number[]>();
  const allBefore = (step: number): readonly number[] => {
    const found =
      known.get(step) ??
      [...new Set((direct[step] ?? []).flatMap((each) => [each, ...allBefore(each)]))].sort((a, b) => a - b);
    known.set(step, found);
    return found;
  };
  return direct.map((_, step) => allBefore(step));
}

/** One step after another, the file's order and no other. */
export const chain = (count: number): Before =>
  Array.from({length: count}, (_, step) => Array.from({length: step}, (__, before) => before));

/** Whether a step stands after all that must come before it, and before all that must come after. Shared places do neither. */
export function standsRight(before: Before, places: readonly number[], step: number): boolean {
  const place = (each: number): number => places[each] ?? 0;
  return before.every((earlier, later) =>
    earlier.every((each) => (each !== step && later !== step) || place(each) < place(later)),
  );
}

/** Whether places, from 1 and each given once, keep everything that must come before something else. */
export const keepsOrder = (before: Before, places: readonly number[]): boolean =>
  before.every((_, step) => standsRight(before, places, step));

/**
 * The places, from 1, that a step can have in a right order: first and last of them. It can have every one between, since
 * what is neither before nor after it may stand on either side.
 */
export function possiblePlaces(before: Before, step: number): readonly [first: number, last: number] {
  const after = before.filter((earlier) => earlier.includes(step)).length;
  return [1 + (before[step]?.length ?? 0), before.length - after];
}

/** 'Place 2', or 'Place 2 or 3', or 'Place 2 to 4'. */
export function placeText(before: Before, step: number): string {
  const [first, last] = possiblePlaces(before, step);
  if (first === last) return `Place ${first}`;
  return `Place ${first} ${last === first + 1 ? 'or' : 'to'} ${last}`;
}
