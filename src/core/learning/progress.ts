/**
 * A reader's progress: a last-writer-wins map from item ids ('cap', 'cap/choose-under-partition') to values.
 *
 * Each item carries the tag of its last write, (counter, replica), ordered by counter and then by replica: the
 * same tags that order the writes of lesson 1's register and that make lesson 3's replicated map converge. So tabs
 * and devices may write apart and be joined in any order, and ticks on different items are never lost.
 */

/** null means 'not set', which is what a reset writes over an item (a tombstone). */
export type ItemValue = string | number | boolean | null;

export interface Entry {
  readonly value: ItemValue;
  /** How many writes this item has seen, as far as its writer knew. */
  readonly counter: number;
  /** Who wrote: a random name, fresh for each page load, so that no two writers share a tag. */
  readonly replica: string;
}

export type ProgressRecord = ReadonlyMap<string, Entry>;

export const emptyProgress: ProgressRecord = new Map();

export function valueOf(record: ProgressRecord, key: string): ItemValue {
  return record.get(key)?.value ?? null;
}

/** The record with one more write, later than every write of that item it knows of. */
export const setItem = (
  record: ProgressRecord,
  key: string,
  value: ItemValue,
  replica: string,
): ProgressRecord => setItems(record, [[key, value]], replica);

/** The record with many more writes, in one pass. */
export function setItems(
  record: ProgressRecord,
  writes: Iterable<readonly [key: string, value: ItemValue]>,
  replica: string,
): ProgressRecord {
  const after = new Map(record);
  for (const [key, value] of writes)
    after.set(key, {value: writable(value), ...laterThan(after.get(key), replica)});
  return after;
}

/** A tag later than the last write's. Where a forged counter leaves no room above it, a longer name is later. */
function laterThan(last: Entry | undefined, replica: string): Pick<Entry, 'counter' | 'replica'> {
  const counter = last?.counter ?? 0;
  return counter < Number.MAX_SAFE_INTEGER
    ? {counter: counter + 1, replica}
    : {counter, replica: (last?.replica ?? '') + replica};
}

// #region merge
/** Joins what two tabs or devices know. Commutative, associative, idempotent. */
export function merge(one: ProgressRecord, other: ProgressRecord): ProgressRecord {
  const merged = new Map(one);
  for (const [key, entry] of other) {
    const rival = merged.get(key);
    merged.set(key, rival ? laterOf(rival, entry) : entry);
  }
  return merged;
}

export function laterOf(one: Entry, other: Entry): Entry {
  return compareWrites(one, other) < 0 ? other : one;
}

/** A total order. The value breaks a tie that only a damaged or edited record can have. */
function compareWrites(one: Entry, other: Entry): number {
  return (
    one.counter - other.counter ||
    compareText(one.replica, other.replica) ||
    compareText(JSON.stringify(one.value), JSON.stringify(other.value))
  );
}
// #endregion

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** JSON knows neither NaN nor the infinities nor -0; what can't be written down is not kept. */
function writable(value: ItemValue): ItemValue {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : null;
}
