import {merge, type ProgressRecord} from './progress.ts';
import {parse} from './progress-text.ts';

export type Import =
  | {readonly kind: 'joined'; readonly record: ProgressRecord; readonly changed: number}
  | {readonly kind: 'refused'; readonly reason: string; readonly mend: string};

/** More writes to one item than any reader makes; beyond it lies a forged file that no later tick could outrun. */
const MOST_WRITES = 1_000_000;

/** Joins a file that a reader exported elsewhere. A file that is refused changes nothing. */
export function importProgress(record: ProgressRecord, text: string): Import {
  const {record: imported, unread, newer} = parse(text);
  if (newer) {
    return refused(
      unread,
      'Reload this page to get the newest version of the site, then import the file again.',
    );
  }
  if (unread.length > 0) {
    return refused(
      unread,
      'Export the file once more on the other device, and import it without editing it.',
    );
  }
  const forged = [...imported].find(([, {counter}]) => counter > MOST_WRITES);
  if (forged) {
    return refused(
      [`The item ${JSON.stringify(forged[0])} has a counter above ${MOST_WRITES}.`],
      'Export the file once more on the other device, and import it without editing it.',
    );
  }
  const joined = merge(record, imported);
  const changed = [...joined].filter(
    ([key, entry]) => (record.get(key)?.value ?? null) !== entry.value,
  ).length;
  return {kind: 'joined', record: joined, changed};
}

function refused(reasons: readonly string[], mend: string): Import {
  const [first = '', ...rest] = reasons;
  return {kind: 'refused', reason: rest.length > 0 ? `${first} (And ${rest.length} more.)` : first, mend};
}
