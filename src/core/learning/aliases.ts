/**
 * Ids are for ever. An id that has been published (published-ids.txt) and had to be renamed is listed here as
 * 'old id': 'new id', and readers' records are read by it. An alias of 'cap' also renames everything under 'cap/'.
 */
export const aliases: Readonly<Record<string, string>> = {};

/** The id that stands today for one that may have been renamed, each alias used once at most. */
export function currentId(id: string, renamed: Readonly<Record<string, string>> = aliases): string {
  return Object.keys(renamed).reduce((current) => rename(current, renamed), id);
}

function rename(id: string, renamed: Readonly<Record<string, string>>): string {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    const head = id.slice(0, end);
    const newHead = Object.hasOwn(renamed, head) ? renamed[head] : undefined;
    if (newHead !== undefined) return newHead + id.slice(end);
  }
  return id;
}
