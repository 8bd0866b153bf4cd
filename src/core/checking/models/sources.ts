import type {Access, Memory} from './memory.ts';

/** For each access the place of the write whose value it read; -1: it read what was there at first; -2: no read. */
export type Sources = readonly number[];

export const FIRST = -1;
export const NO_READ = -2;

/**
 * Where each read can have its value from, the likeliest first: the writes called before it had returned, the latest
 * first, then what was there at first, then later writes. An empty list is a value out of thin air.
 */
export function candidatesOf({accesses}: Memory): number[][] {
  const writes = new Map<number, number[]>();
  accesses.forEach(({isWrite, content}, place) => {
    if (!isWrite) return;
    const known = writes.get(content);
    if (known === undefined) writes.set(content, [place]);
    else known.push(place);
  });
  return accesses.map(({isWrite, content, atFirst, return: end}: Access) => {
    if (isWrite) return [NO_READ];
    const found = writes.get(content) ?? [];
    const isLater = (place: number) => (accesses[place]?.call ?? 0) > end;
    const earlier = found.filter((place) => !isLater(place)).reverse();
    return [...earlier, ...(atFirst ? [FIRST] : []), ...found.filter(isLater)];
  });
}

/** Every way to say which write each read has its value from. One, where no value is written twice. */
export function* sourcesOf(memory: Memory): Generator<Sources> {
  const candidates = candidatesOf(memory);
  if (candidates.some((those) => those.length === 0)) return;
  const chosen = candidates.map(() => 0);
  for (;;) {
    yield chosen.map((choice, place) => candidates[place]?.[choice] ?? NO_READ);
    let place = chosen.length - 1;
    while (place >= 0 && (chosen[place] ?? 0) + 1 === candidates[place]?.length) {
      chosen[place] = 0;
      place -= 1;
    }
    if (place < 0) return;
    chosen[place] = (chosen[place] ?? 0) + 1;
  }
}
