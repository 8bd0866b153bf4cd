import {MOST_JOINED, type Draft} from '../workbench/draft.ts';

/** What the reader has written in the labs, by the names under which it is kept: `echo`, `judge-lease`, `explore-lock`. */
export type CodeRecord = ReadonlyMap<string, Draft>;

export type ReadCode =
  {readonly kind: 'read'; readonly code: CodeRecord} | {readonly kind: 'wrong'; readonly reason: string};

/** More than the labs have to write in, with what newer versions of the site may add. */
const MOST_NAMES = 100;
const form = /^[a-z][a-z0-9-]{0,59}$/;

export const isCodeName = (name: string): boolean => form.test(name);

/** As it stands in a file, beside the items of progress. */
export const codeFields = (code: CodeRecord): Readonly<Record<string, Draft>> =>
  Object.fromEntries([...code].sort(([one], [other]) => (one < other ? -1 : 1)));

/** What a file that somebody exported holds of code; nothing in older files and in those without any. Never throws. */
export function readCode(text: string): ReadCode {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return wrong('It is not JSON.');
  }
  const fields = isObject(file) ? file['code'] : undefined;
  if (fields === undefined) return {kind: 'read', code: new Map()};
  if (!isObject(fields)) return wrong('Its "code" is no list of exercises.');
  const entries = Object.entries(fields);
  if (entries.length > MOST_NAMES) return wrong(`Its "code" has ${entries.length} exercises.`);
  const code = new Map<string, Draft>();
  for (const [name, value] of entries) {
    const problem = problemOf(name, value);
    if (problem !== null) return wrong(problem);
    code.set(name, draftOf(value as Draft));
  }
  return {kind: 'read', code};
}

function problemOf(name: string, value: unknown): string | null {
  const whose = `The code of ${JSON.stringify(name.slice(0, 40))}`;
  if (!isCodeName(name)) return `${whose} has a name that no exercise has.`;
  if (!isObject(value) || typeof value['text'] !== 'string') return `${whose} has no "text".`;
  const {versions} = value;
  if (!Array.isArray(versions) || !versions.every((each) => typeof each === 'string'))
    return `${whose} has no list of "versions".`;
  if (versions.length > MOST_JOINED) return `${whose} has more than ${MOST_JOINED} versions.`;
  return null;
}

/** Each version once, and none that is empty or the text itself. */
function draftOf({text, versions}: Draft): Draft {
  const older = new Set(versions);
  for (const each of [text, '']) older.delete(each);
  return {text, versions: [...older]};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const wrong = (reason: string): ReadCode => ({kind: 'wrong', reason});
