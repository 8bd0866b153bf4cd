import type {Counts} from '../../core/exploring/census.ts';

/** A whole graph of configurations in numbers. */
export function countRows(counts: Counts): (readonly [what: string, count: number])[] {
  return [
    ['configurations from these inputs', counts.configurations],
    ['bivalent', counts.bivalent],
    ['0-valent', counts.zeroValent],
    ['1-valent', counts.oneValent],
    ['where nobody can decide any more', counts.neverDeciding],
    ['where two have decided differently', counts.violations],
    ['stuck: somebody waits for ever', counts.stuck],
  ];
}
