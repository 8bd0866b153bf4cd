import {readFileSync} from 'node:fs';

/**
 * A file's text as every reader of this site takes it: UTF-8, without a byte order mark, lines ended by a line feed.
 * @throws naming the file and the line where the bytes are no UTF-8
 */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return decode(bytes, file);
}

export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw new Error(
      `${file}:${lineOfBadByte(bytes)}\n  This line holds bytes that are no UTF-8.\n` +
        '  Fix: save the file in the encoding UTF-8 (in most editors: "Save with encoding").',
    );
  }
}

/** The first line that cannot be decoded by itself; a line feed is never part of a longer character. */
function lineOfBadByte(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', {fatal: true});
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    try {
      strict.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
  }
  return line;
}
