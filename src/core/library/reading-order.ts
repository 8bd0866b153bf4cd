import {toReadKey} from './marks.ts';

/**
 * A reader's order is kept in the marks themselves: the value of `library/ID/to-read` is the entry's place, any
 * number. So moving one entry writes one key, and two devices that move different entries lose neither move.
 */
export type Place = number;

/** One write to the reader's progress. */
export interface PlaceWrite {
  readonly key: string;
  readonly value: Place;
}

/** The marked ids in the reader's order; a mark without a place stands last, equal places by id. */
export function readingOrder(ids: readonly string[], valueOf: (key: string) => unknown): string[] {
  return ids
    .flatMap((id) => {
      const value = valueOf(toReadKey(id));
      return value === null || value === undefined || value === false ? [] : [{id, place: placeOf(value)}];
    })
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({id}) => id);
}

function placeOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.MAX_VALUE;
}

/** The place after all others, for an entry that is marked now. */
export function lastPlace(values: readonly unknown[]): Place {
  const places = values.filter((value): value is number => typeof value === 'number');
  return Math.floor(places.reduce((last, place) => (place > last ? place : last), 0)) + 1;
}

/**
 * What to write so that `id` stands at `index` of `order`: its own new place between its neighbours, or, where no
 * number is left between them, the places of all.
 */
export function moveTo(
  order: readonly string[],
  id: string,
  index: number,
  valueOf: (key: string) => unknown,
): PlaceWrite[] {
  const rest = order.filter((each) => each !== id);
  const moved = [...rest.slice(0, index), id, ...rest.slice(index)];
  const place = (neighbour: string | undefined): unknown => neighbour && valueOf(toReadKey(neighbour));
  const between = numberBetween(place(moved[index - 1]), place(moved[index + 1]));
  if (between !== undefined) return [{key: toReadKey(id), value: between}];
  return moved.map((each, position) => ({key: toReadKey(each), value: position + 1}));
}

/** A number strictly between two places, either of which may be absent (''/undefined: no neighbour). */
function numberBetween(before: unknown, after: unknown): number | undefined {
  const low = typeof before === 'number' ? before : undefined;
  const high = typeof after === 'number' ? after : undefined;
  if (before !== undefined && low === undefined) return undefined;
  if (after !== undefined && high === undefined) return undefined;
  if (low === undefined) return high === undefined ? 1 : high - 1;
  if (high === undefined) return low + 1;
  const middle = (low + high) / 2;
  return middle > low && middle < high ? middle : undefined;
}
