import {merge, type Entry, type ProgressRecord} from './progress.ts';
import {parse} from './progress-text.ts';

export type Import =
  | {readonly kind: 'joined'; readonly record: ProgressRecord; readonly changed: number}
  | {readonly kind: 'refused'; readonly reason: string; readonly mend: string};

/** More writes to one item than any reader makes; beyond it lies a forged file that no later tick could outrun. */
const MOST_WRITES = 1_000_000;

/** Many times what a reader's record can hold: beyond it lies another file, which is not read at all. */
export const MOST_BYTES = 1_000_000;
/** Longer than any id, answer or name of a writer. */
const LONGEST_TEXT = 500;

/** Why a file is too large to be read, or null. */
export function refusedForSize(sizeBytes: number): Import | null {
  if (sizeBytes <= MOST_BYTES) return null;
  return refused(
    [
      `The file holds ${sizeBytes.toLocaleString('en-GB')} bytes, and a record of this site at most ${MOST_BYTES.toLocaleString('en-GB')}.`,
    ],
    'Choose the file that you exported on the other device.',
  );
}

/** Joins a file that a reader exported elsewhere. A file that is refused changes nothing. */
export function importProgress(record: ProgressRecord, text: string): Import {
  const tooLarge = refusedForSize(text.length);
  if (tooLarge) return tooLarge;
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
  const problems = [...imported].flatMap(([key, entry]) => forgery(key, entry));
  if (problems.length > 0) {
    return refused(
      problems,
      'Export the file once more on the other device, and import it without editing it.',
    );
  }
  const joined = merge(record, imported);
  const changed = [...joined].filter(
    ([key, entry]) => (record.get(key)?.value ?? null) !== entry.value,
  ).length;
  return {kind: 'joined', record: joined, changed};
}

/** What no page of this site has written. */
function forgery(key: string, {value, counter, replica}: Entry): string[] {
  const name = `The item ${JSON.stringify(key.slice(0, 40))}`;
  if (counter > MOST_WRITES) return [`${name} has a counter above ${MOST_WRITES}.`];
  const texts = [key, replica, ...(typeof value === 'string' ? [value] : [])];
  return texts.some((each) => each.length > LONGEST_TEXT)
    ? [`${name} has a text of more than ${LONGEST_TEXT} letters.`]
    : [];
}

function refused(reasons: readonly string[], mend: string): Import {
  const [first = '', ...rest] = reasons;
  return {kind: 'refused', reason: rest.length > 0 ? `${first} (And ${rest.length} more.)` : first, mend};
}
