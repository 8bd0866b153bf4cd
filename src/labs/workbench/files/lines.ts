/** What is wrong with a file: where, what, and what to do about it. */
export class FileProblem extends Error {}

/** A line that is longer was not written by the command, nor by this page. */
const LONGEST_LINE = 1_000_000;
const MAX_DEPTH = 32;

/**
 * The values of a file of JSON Lines, with their lines' numbers from 1; empty lines are passed over.
 *
 * @throws FileProblem naming the line that is none
 */
export function* jsonLines(text: string): Generator<readonly [line: number, value: unknown]> {
  let line = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    line += 1;
    if (to - from > LONGEST_LINE) throw new FileProblem(`Line ${line} has more than a million letters.`);
    const written = text.slice(from, to).trim();
    from = to + 1;
    if (written !== '') yield [line, valueIn(written, line)];
  }
}

function valueIn(written: string, line: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw new FileProblem(`Line ${line} is not JSON.`);
  }
  if (isShallow(value, MAX_DEPTH)) return value;
  throw new FileProblem(`Line ${line} holds lists more than ${MAX_DEPTH} deep.`);
}

/** Whether a value is nested at most `left` deep. */
function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1));
}
