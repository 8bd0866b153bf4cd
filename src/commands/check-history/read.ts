import {closeSync, existsSync, openSync, readdirSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';

/** Bytes of text that a run may read in all, unpacked. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** Bytes of text in one file: V8 cannot hold a much longer string of two-byte letters. */
const MOST_BYTES_OF_A_FILE = 128 * 1024 * 1024;

/** Bytes that are asked for at a time: so many that the system takes them back whole. */
const PIECE = 1 << 20;

/** What is wrong with a file as a whole, and what to do. */
export class FileError extends Error {}

/** Bytes that a run may still read. */
export interface Allowance {
  bytes: number;
}

/**
 * The text of a file: packed by gzip or not, `-` for standard input.
 *
 * @param file as the system opens it.
 * @throws FileError if there is none, or too much of it.
 */
export function read(file: string, allowance: Allowance = {bytes: MOST_BYTES}): string {
  const most = Math.min(MOST_BYTES_OF_A_FILE, allowance.bytes);
  try {
    const bytes = unpacked(whole(file, most), most);
    allowance.bytes -= bytes.length;
    return utf8(bytes);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      `it cannot be read (${error instanceof Error ? error.message : String(error)}); check the path.`,
    );
  }
}

/** Reads piece by piece, so that a file without an end is left at the bound. */
function whole(file: string, most: number): Buffer {
  const descriptor = file === '-' ? 0 : openSync(file, 'r');
  try {
    const pieces: Buffer[] = [];
    let length = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const got = readMore(descriptor, piece);
      if (got === 0) return Buffer.concat(pieces, length);
      length += got;
      if (length > most) throw tooLong(most);
      pieces.push(piece.subarray(0, got));
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

/** Standard input may have nothing to give yet. */
function readMore(descriptor: number, into: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, into, 0, into.length, null);
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function unpacked(bytes: Buffer, most: number): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, {maxOutputLength: most});
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(most);
    throw new FileError(
      `it begins like a file packed by gzip and cannot be unpacked (${message}); pack it again.`,
    );
  }
}

function tooLong(most: number): FileError {
  return new FileError(
    `it holds more than the ${most} bytes that this run may still read; split it by key, or check fewer files at a time.`,
  );
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new FileError('it is not text in UTF-8; save it as UTF-8.');
  }
}

/** What Jepsen and Maelstrom leave in a test's folder, the best first. */
const usual = ['history.edn', 'history.jsonl', 'history.json', 'history.txt'].flatMap((name) => [
  name,
  `${name}.gz`,
]);
const isHistory = (name: string): boolean => /\.(edn|jsonl|json|txt)(\.gz)?$/.test(name);

/**
 * The files that a name stands for: itself, or in a folder its history (`history.edn`, as Jepsen names it), or else all
 * that end like one.
 *
 * @throws FileError if the folder holds none.
 */
export function filesAt(name: string, from: string): {readonly named: string; readonly file: string}[] {
  if (name === '-') return [{named: '-', file: '-'}];
  const place = path.resolve(from, name);
  if (!existsSync(place) || !statSync(place).isDirectory()) return [{named: name, file: place}];
  const inside = readdirSync(place).sort();
  const best = usual.find((each) => inside.includes(each));
  const found = best === undefined ? inside.filter(isHistory) : [best];
  if (found.length === 0) {
    throw new FileError('this folder holds no history (.edn, .jsonl, .json or .txt); name a file.');
  }
  return found.map((each) => ({named: path.join(name, each), file: path.join(place, each)}));
}
