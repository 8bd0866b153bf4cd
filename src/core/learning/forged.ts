import type {Entry, ProgressRecord} from './progress.ts';
import {quoted} from './progress-text.ts';
import {isWinKey, LONGEST_WIN} from './win.ts';

/** More writes to one item than any reader makes. */
const MOST_WRITES = 1_000_000;
/** Longer than any answer or name of a writer; only a win holds more, its run. */
const LONGEST_TEXT = 500;
const LONGEST_ID = 100;
/** More items than a few newer versions of the site could add. */
const MOST_UNKNOWN = 300;

/** What stands under an id of the site: a first answer, a mark in the library, what is kept of reviews. */
const marks = /\/(first|read|to-read|review)$/;
const idForm = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9-]+)*$/;

export const isTooOften = ({counter}: Entry): boolean => counter > MOST_WRITES;

/**
 * What in a file no page of this site has written, a sentence each. Ids that this version does not know are taken, since
 * a newer one may have added them, as long as there are few of them, here and in the file together.
 */
export function forged(
  here: ProgressRecord,
  file: ProgressRecord,
  published: ReadonlySet<string>,
): readonly string[] {
  const problems = [...file].flatMap(([key, entry]) => problemsOf(key, entry));
  if (problems.length > 0) return problems;
  const isKnown = (key: string): boolean => published.has(key) || published.has(key.replace(marks, ''));
  const unknown = [...file.keys()].filter((key) => !isKnown(key));
  const all = new Set([...unknown, ...[...here.keys()].filter((key) => !isKnown(key))]);
  return unknown.length > 0 && all.size > MOST_UNKNOWN
    ? [
        `It has ${unknown.length} items that this site does not know, for instance ${quoted(unknown[0] ?? '')}.`,
      ]
    : [];
}

function problemsOf(key: string, {value, replica}: Entry): string[] {
  if (key.length > LONGEST_ID || !idForm.test(key))
    return [`The item ${quoted(key)} has a name that no item has.`];
  const longest = isWinKey(key) ? LONGEST_WIN : LONGEST_TEXT;
  const isLong = typeof value === 'string' && value.length > longest;
  return isLong || replica.length > LONGEST_TEXT
    ? [`The item ${quoted(key)} has a text of more than ${isLong ? longest : LONGEST_TEXT} letters.`]
    : [];
}
