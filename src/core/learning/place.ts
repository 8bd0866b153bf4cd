import {setItem, valueOf, type ItemValue, type ProgressRecord} from './progress.ts';

/**
 * Where a reader is in a lesson. It is an item of the record, one a lesson, so it merges like every other: of two places
 * in one lesson the newer stands, and places in different lessons are both kept.
 */
export interface Place {
  /** The sitting's id within the lesson; '' in a lesson that is not divided. */
  readonly sitting: string;
  /** The anchor of the section's heading. */
  readonly section: string;
}

/** Which lesson was read last; its value is the lesson's id. */
export const lastReadKey = 'reading';

export const isPlace = (key: string): boolean => key === lastReadKey || key.startsWith(`${lastReadKey}/`);

export const placeKey = (lesson: string): string => `reading/${lesson}`;

/** As one short text: 'proof/the-proof-takes-four-steps'. */
export const writePlace = ({sitting, section}: Place): string => `${sitting}/${section}`;

/** Undefined for whatever is no place. An anchor goes into addresses, so it is letters, digits, hyphens and low lines. */
export function readPlace(value: ItemValue): Place | undefined {
  if (typeof value !== 'string') return undefined;
  const [, sitting = '', section = ''] = /^([a-z0-9-]*)\/([\p{L}\p{N}_-]+)$/u.exec(value) ?? [];
  return section === '' ? undefined : {sitting, section};
}

export const placeIn = (record: ProgressRecord, lesson: string): Place | undefined =>
  readPlace(valueOf(record, placeKey(lesson)));

/** The writes that say where the reader is now: none of what is known already. */
function movedTo(
  record: ProgressRecord,
  lesson: string,
  place: Place,
): readonly (readonly [string, string])[] {
  const writes = [
    [placeKey(lesson), writePlace(place)],
    [lastReadKey, lesson],
  ] as const;
  return writes.filter(([key, value]) => valueOf(record, key) !== value);
}

/** The record of a reader who has moved. */
export const moved = (
  record: ProgressRecord,
  lesson: string,
  place: Place,
  replica: string,
): ProgressRecord =>
  movedTo(record, lesson, place).reduce((after, [key, value]) => setItem(after, key, value, replica), record);
