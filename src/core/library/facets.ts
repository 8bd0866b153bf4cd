import {applyFilter, criteria, isSet, without, type Criterion, type Filter} from './filter.ts';
import type {Marks} from './marks.ts';
import type {Resource} from './resource.ts';

/** What a filter is applied to. */
export interface Collection {
  readonly resources: readonly Resource[];
  readonly marks: Marks;
  readonly textOf: (resource: Resource) => string;
}

export function found({resources, marks, textOf}: Collection, filter: Filter): Resource[] {
  return applyFilter(resources, filter, marks, textOf);
}

/** How many entries each value would leave, given all other criteria: the figures beside a filter's choices. */
export function choiceCounts<C extends Exclude<Criterion, 'words'>>(
  collection: Collection,
  filter: Filter,
  criterion: C,
  values: readonly NonNullable<Filter[C]>[],
): number[] {
  const rest = without(filter, criterion);
  const others = {...collection, resources: found(collection, rest)};
  return values.map((value) => found(others, {...rest, [criterion]: value}).length);
}

/** A criterion whose removal alone would find something, and how much. */
export interface Widening {
  readonly criterion: Criterion;
  readonly count: number;
}

/** For a filter that finds nothing: the criteria to drop, the one that gives least first; empty where none does alone. */
export function widenings(collection: Collection, filter: Filter): Widening[] {
  return criteria
    .filter((criterion) => isSet(filter, criterion))
    .map((criterion) => ({criterion, count: found(collection, without(filter, criterion)).length}))
    .filter(({count}) => count > 0)
    .sort((a, b) => a.count - b.count);
}
