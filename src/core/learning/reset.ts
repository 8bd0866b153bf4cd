import {emptyProgress, setItems, type ItemValue, type ProgressRecord} from './progress.ts';
import {isReviewKey} from '../review/memory.ts';
import {isFirstKey} from './answers.ts';
import {isPlace, lastReadKey, placeKey} from './place.ts';
import {isSetting} from './settings.ts';

/**
 * Writes a tombstone over everything that is set, but for settings and for what is kept of reviews, which is forgotten
 * apart (`forget`). Merging then carries the reset to the other tabs.
 */
export function reset(record: ProgressRecord, replica: string): ProgressRecord {
  return clear(record, record, replica);
}

function clear(record: ProgressRecord, part: ProgressRecord, replica: string): ProgressRecord {
  const set = [...part].filter(([key, {value}]) => isProgress(key, value));
  return setItems(
    record,
    set.map(([key]) => [key, null]),
    replica,
  );
}

/** The same for what belongs to one lesson: its boxes, its answers, and the reader's place in it. */
export function resetLesson(record: ProgressRecord, lesson: string, replica: string): ProgressRecord {
  return clear(record, ofLesson(record, lesson), replica);
}

/** Whether a reset of one lesson would clear anything. */
export const hasLesson = (record: ProgressRecord, lesson: string): boolean =>
  hasProgress(ofLesson(record, lesson));

const ofLesson = (record: ProgressRecord, lesson: string): ProgressRecord =>
  new Map(
    [...record].filter(
      ([key, {value}]) =>
        key === lesson ||
        key.startsWith(`${lesson}/`) ||
        key === placeKey(lesson) ||
        (key === lastReadKey && value === lesson),
    ),
  );

/** Whether readers would count it: places and first answers go along with what they know of. */
export const isCounted = (key: string): boolean => !isPlace(key) && !isFirstKey(key);

/** How many ticks, answers and marks a reset would clear. */
export function countSet(record: ProgressRecord = emptyProgress): number {
  return [...record].filter(([key, {value}]) => isProgress(key, value) && isCounted(key)).length;
}

/** Whether a reset would clear anything. */
export const hasProgress = (record: ProgressRecord): boolean =>
  [...record].some(([key, {value}]) => isProgress(key, value));

const isProgress = (key: string, value: ItemValue): boolean =>
  value !== null && !isSetting(key) && !isReviewKey(key);

/** Writes a tombstone over what is kept of every review. */
export function forget(record: ProgressRecord, replica: string): ProgressRecord {
  const set = [...record].filter(([key, {value}]) => value !== null && isReviewKey(key));
  return setItems(
    record,
    set.map(([key]) => [key, null]),
    replica,
  );
}
