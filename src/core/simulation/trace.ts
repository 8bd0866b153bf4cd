import type {Entry} from './log.ts';

/** A log as text, one entry per line: the bytes that must be the same on every machine. */
export function trace<Body>(log: readonly Entry<Body>[]): string {
  return log.map((entry) => JSON.stringify(entry) + '\n').join('');
}

/** A short name of a text: 32-bit FNV-1a over its UTF-16 units, from both ends, as 16 hexadecimal digits. */
export function fingerprint(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    forward = Math.imul(forward ^ text.charCodeAt(index), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forward, backward].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
