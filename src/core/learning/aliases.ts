/**
 * Ids are for ever. An id that has been published (published-ids.txt) and had to be renamed is listed here as
 * 'old id': 'new id', and readers' records are read by it. Lesson ids also rename everything under them.
 */
export const aliases: Readonly<Record<string, string>> = {};

/** The id that stands today for one that may have been renamed, each alias used once at most. */
export function currentId(id: string, renamed: Readonly<Record<string, string>> = aliases): string {
  return Object.keys(renamed).reduce((current) => rename(current, renamed), id);
}

function rename(id: string, renamed: Readonly<Record<string, string>>): string {
  const whole = Object.hasOwn(renamed, id) ? renamed[id] : undefined;
  if (whole !== undefined) return whole;
  const slash = id.indexOf('/');
  if (slash < 0) return id;
  const lesson = id.slice(0, slash);
  const renamedLesson = Object.hasOwn(renamed, lesson) ? renamed[lesson] : undefined;
  return renamedLesson === undefined ? id : renamedLesson + id.slice(slash);
}
