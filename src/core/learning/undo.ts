import {setItems, type Entry, type ItemValue, type ProgressRecord} from './progress.ts';

/** What a reader did to the whole record at once: enough to take it back, and no more. */
export interface Change {
  readonly before: ProgressRecord;
  readonly after: ProgressRecord;
}

/** Writes the old values again where the change still has the last word; what was set since then stays. */
export function undo(record: ProgressRecord, {before, after}: Change, replica: string): ProgressRecord {
  const writes: [string, ItemValue][] = [];
  for (const [key, done] of after) {
    const old = before.get(key);
    const now = record.get(key);
    if (now && isOneWrite(now, done) && !(old && isOneWrite(old, done)))
      writes.push([key, old?.value ?? null]);
  }
  return setItems(record, writes, replica);
}

const isOneWrite = (one: Entry, other: Entry): boolean =>
  one.counter === other.counter && one.replica === other.replica;
