import {readFileSync, statSync} from 'node:fs';

const MOST_BYTES = 64 * 1024 * 1024;

/** What is wrong with a file as a whole, and the mend. */
export class FileError extends Error {}

/** The text of a file. @throws FileError if there is none, or too much of it. */
export function read(file: string): string {
  try {
    const {size} = statSync(file);
    if (size > MOST_BYTES) {
      throw new FileError(
        `it holds ${size} bytes; split it by key into files of at most ${MOST_BYTES} bytes.`,
      );
    }
    return utf8(readFileSync(file));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      `it cannot be read (${error instanceof Error ? error.message : String(error)}); check the path.`,
    );
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new FileError('it is not text in UTF-8; save it as UTF-8.');
  }
}
