import type {ProgressRecord} from './progress.ts';
import {fileText} from './progress-text.ts';

/**
 * A record in little text, for a link: the writers once, then each item with the place of its writer among them.
 * `[["k3x…","p0a…"],["cap",true,1,0],["cap/a","right 0",2,1]]`
 */
export function pack(record: ProgressRecord): string {
  const writers = [...new Set([...record.values()].map(({replica}) => replica))];
  const placeOf = new Map(writers.map((writer, place) => [writer, place]));
  const rows = [...record]
    // Neighbours that begin alike are what a compression lives on.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, {value, counter, replica}]) => [key, value, counter, placeOf.get(replica)]);
  return JSON.stringify([writers, ...rows]);
}

/**
 * The same as the text of a file, so that what comes by a link goes through the door through which files come
 * (import-progress.ts). Null for what is not such a list at all. Never throws.
 */
export function unpack(packed: string): string | null {
  let data: unknown;
  try {
    data = JSON.parse(packed);
  } catch {
    return null;
  }
  if (!Array.isArray(data)) return null;
  const [writers, ...rows] = data as unknown[];
  if (!Array.isArray(writers) || !rows.every((row) => Array.isArray(row))) return null;
  const items = rows.map(([key, value, counter, place]: unknown[]): [string, unknown] => [
    String(key),
    {value, counter, replica: (writers as unknown[])[Number(place)]},
  ]);
  return fileText(Object.fromEntries(items));
}
