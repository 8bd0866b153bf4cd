import type {ProgressRecord} from '../learning/progress.ts';
import {isReviewKey, readMemory, type Memory} from './memory.ts';
import {retired} from './retired.ts';

/** Everything that has been reviewed, by id. What can't be read counts as never reviewed. */
export function memories(record: ProgressRecord): Map<string, Memory> {
  const found = new Map<string, Memory>();
  for (const [key, {value}] of record) {
    const memory = isReviewKey(key) ? readMemory(value) : undefined;
    const id = key.slice(0, key.lastIndexOf('/'));
    if (memory && !retired.has(id)) found.set(id, memory);
  }
  return found;
}

/** How much is due on a day. */
export const dueCount = (record: ProgressRecord, today: number): number =>
  [...memories(record).values()].filter(({due}) => due <= today).length;

/** How many reviews were held in all, as far as the record knows. */
export const reviewsHeld = (record: ProgressRecord): number =>
  [...memories(record).values()].reduce((sum, {reviews}) => sum + reviews, 0);

/** How much comes on each day from `today` on, in order; what is overdue counts for today. */
export function upcoming(
  record: ProgressRecord,
  today: number,
): (readonly [day: number, ids: readonly string[]])[] {
  const days = new Map<number, string[]>();
  for (const [id, {due}] of memories(record)) {
    const day = Math.max(due, today);
    days.set(day, [...(days.get(day) ?? []), id]);
  }
  return [...days].sort(([one], [other]) => one - other);
}
