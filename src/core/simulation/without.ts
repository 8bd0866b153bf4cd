/** A copy of a record without these keys. */
export function without<Key extends string, Item>(
  record: Readonly<Record<Key, Item>>,
  keys: readonly Key[],
): Readonly<Record<Key, Item>> {
  if (!keys.some((key) => key in record)) return record;
  const copy: Partial<Record<Key, Item>> = {};
  for (const key in record) if (!keys.includes(key)) copy[key] = record[key];
  return copy as Record<Key, Item>;
}
