import type {Lesson} from './lesson.ts';
import {placeIn} from './place.ts';
import {valueOf, type ProgressRecord} from './progress.ts';

/** How many of a lesson's sittings lie behind the reader: all where it is ticked as complete, else those before their place. */
export function sittingsBehind(
  {id, sittings}: Pick<Lesson, 'id' | 'sittings'>,
  record: ProgressRecord,
): number {
  if (valueOf(record, id) === true) return sittings.length;
  const place = placeIn(record, id)?.sitting;
  return Math.max(
    0,
    sittings.findIndex((sitting) => sitting.id === place),
  );
}
