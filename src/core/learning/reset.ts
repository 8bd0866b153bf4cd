import {emptyProgress, setItem, type ItemValue, type ProgressRecord} from './progress.ts';
import {isSetting} from './settings.ts';

/** What a reset did: enough to undo it, and no more. */
export interface Reset {
  readonly before: ProgressRecord;
  readonly after: ProgressRecord;
}

/** Writes a tombstone over everything that is set, but for settings. Merging then carries the reset to the other tabs. */
export function reset(record: ProgressRecord, replica: string): Reset {
  let after = record;
  for (const [key, {value}] of record) {
    if (isProgress(key, value)) after = setItem(after, key, null, replica);
  }
  return {before: record, after};
}

/** Writes the old values again where the reset still has the last word; what was set since then stays. */
export function undoReset(record: ProgressRecord, {before, after}: Reset, replica: string): ProgressRecord {
  let restored = record;
  for (const [key, tombstone] of after) {
    const old = before.get(key);
    const current = record.get(key);
    const untouched = current?.counter === tombstone.counter && current.replica === tombstone.replica;
    if (old && old !== tombstone && untouched) restored = setItem(restored, key, old.value, replica);
  }
  return restored;
}

/** How many items a reset would clear. */
export function countSet(record: ProgressRecord = emptyProgress): number {
  return [...record].filter(([key, {value}]) => isProgress(key, value)).length;
}

const isProgress = (key: string, value: ItemValue): boolean => value !== null && !isSetting(key);
