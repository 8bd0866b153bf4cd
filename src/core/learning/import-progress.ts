import {readCode, type CodeRecord} from './code.ts';
import {forged, isTooOften} from './forged.ts';
import {merge, setItems, valueOf, type ItemValue, type ProgressRecord} from './progress.ts';
import {parse} from './progress-text.ts';

export type Import = Joined | Refused;

export interface Joined {
  readonly kind: 'joined';
  readonly record: ProgressRecord;
  /** What came in, as it was read. */
  readonly file: ProgressRecord;
  /** What came in of the reader's own code; it is joined where code is kept (src/hooks/workbench/carry-code.ts). */
  readonly code: CodeRecord;
  /** Items whose value is another one than before. */
  readonly changed: readonly string[];
  /** Values that the file has and the joined record has not, since what is here was written later. */
  readonly lost: readonly (readonly [key: string, value: ItemValue])[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  readonly remedy: string;
}

/** Many times what a reader's record can hold. */
export const MOST_BYTES = 1_000_000;
/** The record and all the code that a browser keeps for a site: beyond it lies another file, which is not read at all. */
const MOST_BYTES_OF_A_FILE = 9_000_000;

const exportAgain = 'Export the file once more on the other device, and import it without editing it.';
const chooseAnother = 'Choose the file that you exported on the other device.';

/** Why a file is too large to be read, or null. */
export function refusedForSize(sizeBytes: number): Refused | null {
  if (sizeBytes <= MOST_BYTES_OF_A_FILE) return null;
  const [held, most] = [sizeBytes, MOST_BYTES_OF_A_FILE].map((bytes) => bytes.toLocaleString('en-GB'));
  return refused([`The file holds ${held} bytes, and a record of this site at most ${most}.`], chooseAnother);
}

/**
 * Joins a file that a reader exported elsewhere. A file that is refused changes nothing.
 * @param published every id that this site has had (src/core/learning/published-ids.txt)
 * @param replica who writes what is not taken over with its own tag
 */
export function importProgress(
  record: ProgressRecord,
  text: string,
  published: ReadonlySet<string>,
  replica: string,
): Import {
  const tooLarge = refusedForSize(text.length);
  if (tooLarge) return tooLarge;
  const {record: file, unread, newer} = parse(text);
  if (newer) {
    return refused(
      unread,
      'Reload this page to get the newest version of the site, then import the file again.',
    );
  }
  if (unread.length > 0) return refused(unread, exportAgain);
  const problems = forged(record, file, published);
  if (problems.length > 0) return refused(problems, chooseAnother);
  const code = readCode(text);
  if (code.kind === 'wrong') return refused([code.reason], exportAgain);
  const joined = join(record, file, replica);
  const differs = (key: string, value: ItemValue): boolean => valueOf(joined, key) !== value;
  return {
    kind: 'joined',
    record: joined,
    file,
    code: code.code,
    changed: [...joined.keys()].filter((key) => differs(key, valueOf(record, key))),
    lost: [...file].flatMap(([key, {value}]) =>
      value !== null && differs(key, value) ? [[key, value]] : [],
    ),
  };
}

/**
 * Merges, but for what says that it was written more often than anybody writes: of that the value is taken, as if it
 * were written here and now, so that no later tick has to outrun its counter.
 */
function join(record: ProgressRecord, file: ProgressRecord, replica: string): ProgressRecord {
  const believed = new Map([...file].filter(([, entry]) => !isTooOften(entry)));
  const others = [...file].filter(([key, {value}]) => !believed.has(key) && valueOf(record, key) !== value);
  return setItems(
    merge(record, believed),
    others.map(([key, {value}]) => [key, value]),
    replica,
  );
}

function refused(reasons: readonly string[], remedy: string): Refused {
  const [first = '', ...rest] = reasons;
  return {kind: 'refused', reason: rest.length > 0 ? `${first} (And ${rest.length} more.)` : first, remedy};
}
